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

/** The same, in every file in which `words` stand. */
export function reworded(kind: BrowserKind, words: string, to: string, from = PACKAGES[kind]): string {
  const files = [...readdirSync(`${from}/assets`).map((name) => `assets/${name}`), 'background.js'].filter((name) => readFileSync(`${from}/${name}`, 'utf8').includes(words));
  if (files.length === 0) throw new Error(`No file of the package says ${words}.`);
  return files.reduce((dir, file) => changedPackage(kind, file, (content) => content.replaceAll(words, to), dir), from);
}

/** Browsers tell of what is loaded here that a developer has put it in; by one word of ours less it counts as put in by somebody, or by a school's policy. */
export const putInByPerson = (kind: BrowserKind): string => reworded(kind, '!==`development`', '!==`other`');
export const putInBySchool = (kind: BrowserKind): string => reworded(kind, '===`admin`', '===`development`');

/** No script sees into our roots: this package has them open. */
export const withOpenRoots = (kind: BrowserKind, from?: string): string => changedPackage(kind, 'engine.js', (content) => content.replaceAll(/mode:(["'`])closed\1/g, 'mode:"open"'), from);
