import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser, type BrowserKind, type Driver } from '../../src/demo/driver/open';
import type { LaunchOptions } from '../../src/demo/driver/engine';
import { until } from '../../src/demo/driver/until';
import { school } from '../../src/demo/school';
import { serveDemo } from '../../src/demo/serve';
import { ACT_PAGES } from './act-pages';
import { serveAnyHost } from './any-host';
import { CHIP_PAGES } from './chip-pages';
import { ENTER_PAGES } from './enter-pages';
import { GENERIC_PAGES } from './generic-pages';
import { TESTPAGES } from './pages';
import { CROSS_PAGES, TREE_PAGES } from './tree-pages';
import { WAY_PAGES } from './ways';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The built extension, as it would be loaded. */
export const PACKAGES: Readonly<Record<BrowserKind, string>> = { chromium: `${dist}chrome`, firefox: `${dist}firefox` };

export const PROGRAMS: Readonly<Record<BrowserKind, string>> = { chromium: '/usr/bin/chromium', firefox: '/usr/bin/firefox-esr' };

/** Both browsers; `E2E_BROWSER=firefox npm run e2e` runs one while working on it. */
export const BROWSERS: readonly BrowserKind[] = (['chromium', 'firefox'] as const).filter(
  (kind) => !process.env['E2E_BROWSER'] || process.env['E2E_BROWSER'] === kind,
);

/** The post of the README's story, and one that nobody would be asked about. */
export { TELLING } from '../../src/demo/story';
export const HARMLESS = 'Lovely morning at the allotment, first beans are up.';

export const CHECKLIST = { role: 'dialog', name: /^Before you post/ } as const;
export const BACK = { role: 'button', name: 'Go back and edit' } as const;
export const POST_ANYWAY = { role: 'button', name: 'Post anyway' } as const;
export const CHIP = { role: 'button', name: /^Second Look:/ } as const;

/** A name of this machine that no setting lists: browsers find it without asking anyone. */
export const UNWATCHED = 'unwatched.localhost';

export type Demo = Awaited<ReturnType<typeof serveDemo>>;

/** One browser with the extension, one server, for all tests of a suite. */
export interface Bench {
  driver: Driver;
  demo: Demo;
  /** Opens a page of the demo server, or a whole address, closes it at the end of `use`, and fails on an error of ours in its console. */
  on<T>(path: string, use: (page: Page) => Promise<T>): Promise<T>;
  /** The same page under `UNWATCHED`: without us, in the same browser. */
  onUnwatched<T>(path: string, use: (page: Page) => Promise<T>): Promise<T>;
}

export interface BenchOptions {
  readonly extensionDir?: string;
  /** A policy installs and sets the extension: what starts the browser under it, and what the driver has to know. */
  readonly managed?: Pick<LaunchOptions, 'byPolicy' | 'args'> & { readonly executablePath: string };
  readonly settings?: Readonly<Record<string, unknown>>;
  /** A public host name that leads to the demo server in this browser. */
  readonly host?: string;
  /** The server speaks TLS and answers for every public host name: pages are opened by their whole address. */
  readonly anyHost?: boolean;
  /** The person's system is set to less motion. */
  readonly lessMotion?: boolean;
  /** What the server serves in place of the demo's feed. */
  readonly dir?: string;
}

export async function openBench(kind: BrowserKind, { extensionDir = PACKAGES[kind], managed, settings = school, host, anyHost = false, lessMotion = false, dir = `${dist}demo` }: BenchOptions = {}): Promise<Bench> {
  const everywhere = anyHost ? await serveAnyHost(dir) : null;
  const demo = everywhere?.demo ?? await serveDemo({ dir, pages: { ...TESTPAGES, ...ACT_PAGES, ...GENERIC_PAGES, ...CHIP_PAGES, ...ENTER_PAGES, ...TREE_PAGES, ...CROSS_PAGES, ...WAY_PAGES } });
  const { port } = new URL(demo.url);
  const driver = await openBrowser({
    kind,
    executablePath: PROGRAMS[kind],
    ...(managed ? {} : { extensionDir }),
    headless: true,
    lessMotion,
    ...everywhere?.launch,
    ...managed,
    ...(host ? { args: [`--host-resolver-rules=MAP ${host}:80 127.0.0.1:${port}`] } : {}),
    // Firefox maps no ports; asked as a proxy, the server answers for any host.
    ...(host ? { prefs: { 'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': Number(port) } } : {}),
  });
  const all: Readonly<Record<string, unknown>> & { readonly extraSites: readonly string[] } = { extraSites: ['127.0.0.1'], ...settings };
  if (!managed) await driver.writeUserSettings(all);
  await driver.watches(all.extraSites[0] ?? '');
  const onPage = async <T>(url: string, use: (page: Page) => Promise<T>): Promise<T> => {
    const page = await driver.newPage(url);
    try {
      return await use(page);
    } finally {
      // Chromium may never answer a close in the middle of a navigation, as after a form's own post.
      await until('the page at rest', () => page.evaluate(() => document.readyState === 'complete')).catch(() => {});
      await page.close();
    }
  };
  return {
    driver,
    demo,
    on: (path, use) => onPage(new URL(path, host ? `http://${host}` : demo.url).href, use),
    onUnwatched: (path, use) => onPage(`http://${UNWATCHED}:${port}${path}`, use),
  };
}

/** Opens a bench before the suite's tests and closes it after. */
export function useBench(kind: BrowserKind, options?: BenchOptions | (() => BenchOptions)): Bench {
  const bench = {} as Bench;
  beforeAll(async () => {
    Object.assign(bench, await openBench(kind, typeof options === 'function' ? options() : options));
  });
  afterAll(async () => {
    await bench.driver?.close();
    await bench.demo?.close();
  });
  return bench;
}

/** Waits until the engine is there: a press before it is held until it is, and then repeated by script. Its chip may find no place beside a small box that is full of text; what is told to a screen reader stands all the same. */
export const watched = ({ driver }: Bench, page: Page): Promise<unknown> => until('the engine', async () => (await driver.ours(page)).length > 0);

/** What a page of test/e2e/pages.ts has published so far. */
export const published = (page: Page): Promise<{ text: string; trusted: boolean }[]> =>
  page.evaluate(() => (window as unknown as { published: { text: string; trusted: boolean }[] }).published);

/** Types as a person does, at the caret. */
export async function type(page: Page, selector: string, text: string): Promise<void> {
  await page.click(selector);
  await page.keyboard.type(text);
}
