import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { BrowserKind } from '../../src/demo/driver/open';
import { PACKAGES } from './harness';

const copies: string[] = [];
afterAll(() => copies.splice(0).forEach((dir) => rmSync(dir, { recursive: true })));

/** A copy of the package with one file of its own changed: what was broken, late or slow. It goes with the suite. */
export function changedPackage(kind: BrowserKind, file: string, change: (content: string) => string): string {
  const dir = mkdtempSync(join(tmpdir(), 'second-look-'));
  copies.push(dir);
  cpSync(PACKAGES[kind], dir, { recursive: true });
  writeFileSync(join(dir, file), change(readFileSync(join(dir, file), 'utf8')));
  return dir;
}
