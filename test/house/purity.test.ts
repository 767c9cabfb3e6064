import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dir = mkdtempSync(join(tmpdir(), 'second-look-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** What the compiler says of one line, under the core's own configuration. */
function compile(line: string): string {
  writeFileSync(join(dir, 'line.ts'), `${line}\nexport {};\n`);
  writeFileSync(join(dir, 'tsconfig.json'), JSON.stringify({ extends: `${root}src/core/tsconfig.json`, include: ['line.ts'] }));
  return spawnSync(`${root}node_modules/.bin/tsc`, ['-p', dir], { encoding: 'utf8' }).stdout;
}

test('pure code compiles under the core’s configuration', () => {
  expect(compile('const words: readonly string[] = "a b".split(" "); void words;')).toBe('');
});

test.each(['document.title', 'window', 'chrome.storage', 'fetch("/")', 'process.env', 'console.log("x")', 'setTimeout(() => 0)'])(
  '%s does not compile in the core',
  (reach) => {
    expect(compile(`void ${reach};`)).toMatch(/error TS2\d+: Cannot find name/);
  },
);
