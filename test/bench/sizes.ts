import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Part, Row } from './part';
import { spread } from './spread';

const chrome = fileURLToPath(new URL('../../dist/chrome/', import.meta.url));

/** What a frame is given, KB (1,000 bytes) after gzip at its best level. */
function size(what: string, file: string, goal: number): Row {
  return { what, unit: 'KB gzip', ours: spread([gzipSync(readFileSync(chrome + file), { level: 9 }).length / 1000]), goal };
}

const LISTED: Readonly<Record<string, string>> = { 'listed.js': 'guard for hosts that are listed', 'marks.js': 'what tells known software there' };

/** The size of what stands in the page: each guard with its site's data, the rules that come to it, and the engine with all its words. */
export const sizes: Part = {
  name: 'sizes',
  measure: async () => ({
    notes: [],
    rows: [
      ...readdirSync(`${chrome}guard`).map((file) => size(LISTED[file] ?? `guard for ${file.replace('.js', '')}`, `guard/${file}`, 4)),
      ...readdirSync(`${chrome}software`).map((file) => size(`rules of ${file.replace('.js', '')} there`, `software/${file}`, 4)),
      size('engine', 'engine.js', 150),
      size('checklist, with the first finding', 'checklist.js', 20),
    ],
  }),
};
