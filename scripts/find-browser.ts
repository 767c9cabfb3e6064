import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserKind } from '../src/demo/driver/driver';

/** A browser on this machine that the extension can be loaded into. */
export interface FoundBrowser {
  readonly kind: BrowserKind;
  /** As people call it. */
  readonly name: string;
  readonly executablePath: string;
}

interface Known {
  readonly name: string;
  readonly kind: BrowserKind;
  /** Names on the PATH of Linux, and full paths there. */
  readonly linux: readonly string[];
  /** Inside an Applications folder. */
  readonly mac: string;
  /** Inside a programs folder. */
  readonly windows: string;
}

/** In the order in which they are taken. */
const KNOWN: readonly Known[] = [
  { name: 'Chrome', kind: 'chromium', linux: ['google-chrome', 'google-chrome-stable', '/opt/google/chrome/chrome'], mac: 'Google Chrome.app/Contents/MacOS/Google Chrome', windows: 'Google\\Chrome\\Application\\chrome.exe' },
  { name: 'Edge', kind: 'chromium', linux: ['microsoft-edge', 'microsoft-edge-stable', '/opt/microsoft/msedge/msedge'], mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge', windows: 'Microsoft\\Edge\\Application\\msedge.exe' },
  { name: 'Chromium', kind: 'chromium', linux: ['chromium', 'chromium-browser', '/snap/bin/chromium'], mac: 'Chromium.app/Contents/MacOS/Chromium', windows: 'Chromium\\Application\\chrome.exe' },
  { name: 'Firefox', kind: 'firefox', linux: ['firefox', 'firefox-esr', '/snap/bin/firefox'], mac: 'Firefox.app/Contents/MacOS/firefox', windows: 'Mozilla Firefox\\firefox.exe' },
];

function places({ linux, mac, windows }: Known): string[] {
  const { env, platform } = process;
  if (platform === 'darwin') return ['/Applications', join(env['HOME'] ?? '', 'Applications')].map((folder) => join(folder, mac));
  if (platform === 'win32')
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) => (env[folder] ? [join(env[folder], windows)] : []));
  const path = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return linux.flatMap((name) => (name.startsWith('/') ? [name] : path.map((folder) => join(folder, name))));
}

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A path that somebody named: what it is is read from its file name. */
function named(executablePath: string): FoundBrowser {
  return { kind: /firefox/i.test(executablePath) ? 'firefox' : 'chromium', name: executablePath, executablePath };
}

/**
 * The browsers found here, best first. `wanted` is a name (chrome, edge, chromium, firefox) or a path; without
 * it SECOND_LOOK_BROWSER says, and without that all are taken.
 */
export function findBrowsers(wanted = process.env['SECOND_LOOK_BROWSER'] ?? ''): readonly FoundBrowser[] {
  if (/[/\\]/.test(wanted)) return runs(wanted) ? [named(wanted)] : [];
  return KNOWN.filter(({ name }) => !wanted || name.toLowerCase() === wanted.toLowerCase()).flatMap((known) => {
    const executablePath = places(known).find(runs);
    return executablePath ? [{ kind: known.kind, name: known.name, executablePath }] : [];
  });
}

/** The best browser found; without one it throws a line that says what to install. */
export function findBrowser(wanted?: string): FoundBrowser {
  const [found] = findBrowsers(wanted);
  if (found) return found;
  const asked = wanted ?? process.env['SECOND_LOOK_BROWSER'];
  throw new Error(asked ? `No browser "${asked}" found here: name chrome, edge, chromium or firefox, or a full path.` : 'No browser found: install Chrome, Edge, Chromium or Firefox, then try again.');
}

function apt(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

/** Debian's own browser, on a machine of that family with no browser at all, where we may install one. */
function installOnDebian(tell: (line: string) => void): void {
  const may = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version') && !process.env['SECOND_LOOK_BROWSER'];
  if (!may) return;
  tell('No browser found: installing Debian’s chromium with apt-get.');
  if (!apt('update') || !apt('install', '-y', '--no-install-recommends', 'chromium')) tell('apt-get could not install chromium.');
}

/** The browsers to use, best first; installs one where there is none and that is possible. */
export function findOrInstall(tell: (line: string) => void): readonly FoundBrowser[] {
  if (findBrowsers().length === 0) installOnDebian(tell);
  return findBrowsers().length > 0 ? findBrowsers() : [findBrowser()];
}
