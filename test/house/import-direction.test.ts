import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** Which folders of src each may import: the flow of the README, so nothing earlier knows of anything later. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  core: [],
  settings: ['core', 'storage', 'browser', 'messages'],
  'composed-tree': [],
  platforms: ['composed-tree'],
  guard: ['core', 'composed-tree', 'platforms', 'browser', 'messages'],
  engine: ['core', 'composed-tree', 'guard', 'settings', 'storage', 'strings', 'browser', 'messages', 'style'],
  picture: [],
  installed: ['browser'],
  practice: ['platforms', 'strings'],
  welcome: ['settings', 'strings', 'browser', 'style', 'practice'],
  diagnostics: ['settings', 'strings', 'browser', 'style', 'platforms', 'practice', 'installed', 'guard'],
  'page-state': ['browser'],
  background: ['page-state', 'core', 'settings', 'storage', 'strings', 'browser', 'messages', 'platforms'],
  popup: ['page-state', 'installed', 'core', 'settings', 'storage', 'strings', 'browser', 'messages', 'style', 'platforms'],
  check: ['core', 'settings', 'storage', 'strings', 'browser', 'style', 'engine', 'popup'],
  options: ['core', 'settings', 'storage', 'strings', 'browser', 'messages', 'style', 'platforms'],
  cli: ['core', 'settings', 'platforms', 'strings'],
  demo: ['storage', 'settings'],
  storage: ['browser', 'settings'],
  strings: [],
  messages: ['browser', 'core', 'strings'],
  browser: [],
};

const src = new URL('../../src/', import.meta.url).pathname;
const place = (file: string): string => relative(src, file).split('/')[0]?.replace(/\.tsx?$/, '') ?? '';

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

const imports = files.flatMap((file) =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/^(?:import|export)\b[^'"]*?from\s+['"](\.[^'"]+)['"]/gm)].map((hit) => ({
    file,
    from: place(join(src, file)),
    to: place(join(src, dirname(file), hit[1] ?? '')),
  })),
);

test('imports are found at all', () => {
  expect(imports.length).toBeGreaterThan(20);
});

test('no import runs against the flow', () => {
  const against = imports.filter(({ from, to }) => from !== to && to !== '..' && !MAY_IMPORT[from]?.includes(to));
  expect(against.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
});

test('the guard takes only types from the core: no rule or lexicon rides in every page', () => {
  const guard = files.filter((file) => /^(guard|platforms)\//.test(file));
  const heavy = guard.filter((file) => /^import (?!type)[^'"]*from ['"]\.\.\/(core|engine|strings|settings)/m.test(readFileSync(join(src, file), 'utf8')));
  expect(heavy).toEqual([]);
});
