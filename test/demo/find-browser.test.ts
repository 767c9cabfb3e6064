import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findBrowser, findBrowsers } from '../../scripts/find-browser';

let folder = '';
const program = (name: string, mode = 0o755): string => {
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, mode);
  return path;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-look-path-'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('SECOND_LOOK_BROWSER', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

// Elsewhere browsers are not looked for on the PATH.
describe.runIf(process.platform === 'linux')('on a PATH', () => {
  test('a browser is found by its name, best first', () => {
    const firefox = program('firefox-esr');
    const chromium = program('chromium');
    expect(findBrowsers('Chromium')).toEqual([{ kind: 'chromium', name: 'Chromium', executablePath: chromium }]);
    expect(findBrowsers('firefox')).toEqual([{ kind: 'firefox', name: 'Firefox', executablePath: firefox }]);
    const all = findBrowsers().map(({ executablePath }) => executablePath);
    expect(all.filter((path) => path.startsWith(folder))).toEqual([chromium, firefox]);
  });

  test('a file that cannot be run is none', () => {
    program('chromium', 0o644);
    expect(findBrowsers('chromium').filter(({ executablePath }) => executablePath.startsWith(folder))).toEqual([]);
  });
});

test('SECOND_LOOK_BROWSER may be a path', () => {
  const own = program('my-firefox');
  vi.stubEnv('SECOND_LOOK_BROWSER', own);
  expect(findBrowser()).toEqual({ kind: 'firefox', name: own, executablePath: own });
});

test('one that is not there is said in one line', () => {
  expect(() => findBrowser('netscape')).toThrow(/^No browser "netscape" found here: name chrome, edge, chromium or firefox, or a full path\.$/);
});
