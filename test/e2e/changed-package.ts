import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { BrowserKind } from '../../src/demo/driver/open';
import { PACKAGES } from './harness';

const copies: string[] = [];
afterAll(() => copies.splice(0).forEach((dir) => rmSync(dir, { recursive: true })));

/** A copy of the package (or of `from`, a copy) with one file of its own changed: what was broken, late or slow. It goes with the suite. */
export function changedPackage(kind: BrowserKind, file: string, change: (content: string) => string, from = PACKAGES[kind]): string {
  const dir = mkdtempSync(join(tmpdir(), 'second-look-'));
  copies.push(dir);
  cpSync(from, dir, { recursive: true });
  writeFileSync(join(dir, file), change(readFileSync(join(dir, file), 'utf8')));
  return dir;
}

/** The same, where `words` stand in whichever file. */
function reworded(kind: BrowserKind, words: string, to: string): string {
  const files = [...readdirSync(`${PACKAGES[kind]}/assets`).map((name) => `assets/${name}`), 'background.js'];
  const file = files.find((name) => readFileSync(`${PACKAGES[kind]}/${name}`, 'utf8').includes(words)) ?? '';
  return changedPackage(kind, file, (content) => content.replace(words, to));
}

/** Browsers tell of what is loaded here that a developer has put it in; by one word of ours less it counts as put in by somebody, or by a school's policy. */
export const putInByPerson = (kind: BrowserKind): string => reworded(kind, '!==`development`', '!==`other`');
export const putInBySchool = (kind: BrowserKind): string => reworded(kind, '===`admin`', '===`development`');
