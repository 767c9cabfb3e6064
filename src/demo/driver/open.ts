import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Page } from 'puppeteer-core';
import { asSource } from './as-source';
import { launchChromium } from './chromium';
import type { BrowserKind, Driver } from './driver';
import type { BrowserEngine, LaunchOptions } from './engine';
import { launchFirefox } from './firefox';
import { goesBy, inWords, type Named, type Ours, type Rect } from './ours';
import { until } from './until';

export type { BrowserKind, Driver };

export interface OpenOptions extends LaunchOptions {
  readonly kind: BrowserKind;
}

/**
 * Where the options page keeps what the person set: the key of `userSettings` in src/storage.ts, which only
 * loads inside an extension. A test holds the two together.
 */
export const USER_SETTINGS = 'user';

/** Starts the browser with the extension in it; it need not have answered yet (`hello`). */
export async function openBrowser({ kind, ...options }: OpenOptions): Promise<Driver> {
  const engine = await (kind === 'firefox' ? launchFirefox(options) : launchChromium(options));
  try {
    await engine.install();
  } catch (error) {
    await engine.browser.close();
    throw error;
  }
  const sizes = new WeakMap<Page, { width: number; height: number }>();

  const driver: Driver = {
    kind,
    engine,
    async newPage(url) {
      const page = await engine.browser.newPage();
      await page.goto(url);
      return page;
    },
    ours: (page) => engine.ours(page),
    find(page, what, deadline) {
      return until(`the ${inWords(what)}`, async () => (await engine.ours(page)).find((thing) => goesBy(thing, what)), deadline);
    },
    async gone(page, what, deadline) {
      await until(`the ${inWords(what)} to go`, async () => !(await engine.ours(page)).some((thing) => goesBy(thing, what)), deadline);
    },
    async press(page, what, deadline) {
      const { x, y } = await restingPlace(engine.ours, page, what, deadline);
      await page.mouse.click(x, y);
    },
    pen: (page, at) => engine.pen(page, at),
    accessKey: (page, letter) => engine.accessKey(page, letter),
    async selectAll(page) {
      const key = process.platform === 'darwin' ? 'Meta' : 'Control';
      await page.keyboard.down(key);
      // Without a window of the system's own, macOS turns the keys into no command; this names it.
      await page.keyboard.press('a', { commands: ['SelectAll'] });
      await page.keyboard.up(key);
    },
    async shot(page, path) {
      // Beyond the viewport would lay the page out anew, and close what closes itself at a resize.
      const take = async (): Promise<string> => page.screenshot({ encoding: 'base64', captureBeyondViewport: false });
      let before = '';
      // What fades in has arrived when two looks in a row are alike; a blinking caret may spoil that, not for ever.
      const still = async (): Promise<string | false> => {
        const now = await take();
        const same = now === before;
        before = now;
        return same && now;
      };
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, await until('the page to come to rest', still, 2000).catch(() => before), 'base64');
    },
    emulateDark: (page, on = true) => engine.dark(page, on),
    async zoom(page, factor) {
      const size = sizes.get(page) ?? (await page.evaluate(() => ({ width: innerWidth, height: innerHeight })));
      sizes.set(page, size);
      await page.setViewport({
        width: Math.round(size.width / factor),
        height: Math.round(size.height / factor),
        deviceScaleFactor: factor,
      });
    },
    inExtension: (act, ...args) => onExtensionPage(engine, (page) => run(page, act, ...args)),
    hello: (deadline) =>
      until(
        'the extension to answer',
        () => driver.inExtension(() => chrome.runtime.sendMessage({ name: 'hello', request: null }) as Promise<{ version: string } | undefined>),
        deadline,
      ),
    async writeUserSettings(settings) {
      await driver.inExtension((key, value) => chrome.storage.local.set({ [key]: value }), USER_SETTINGS, settings);
    },
    async watches(host, deadline) {
      await onExtensionPage(engine, (page) => until(`the extension to watch ${host}`, () => run(page, isRegistered, `*://${host}/*`), deadline));
    },
    reloadExtension: () => engine.install(),
    stopWorker: () => engine.stopWorker(),
    close: () => engine.browser.close(),
  };
  return driver;
}

/** Opens a page of the extension's own for as long as `use` takes. */
async function onExtensionPage<T>(engine: BrowserEngine, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await engine.extensionPage();
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

async function run<A extends unknown[], R>(page: Page, act: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
  return (await page.evaluate(`(${asSource(act)})(...${JSON.stringify(args)})`)) as R;
}

/** Runs in the extension. */
async function isRegistered(pattern: string): Promise<boolean> {
  const scripts = await chrome.scripting.getRegisteredContentScripts();
  return scripts.some(({ matches }) => matches?.includes(pattern));
}

/** The middle of one of ours, once it can be pressed and two looks in a row find it in the same place. */
async function restingPlace(ours: (page: Page) => Promise<readonly Ours[]>, page: Page, what: Named, deadline?: number): Promise<{ x: number; y: number }> {
  let before: Rect | undefined;
  const rect = await until(
    `the ${inWords(what)} to press`,
    async () => {
      const now = (await ours(page)).find((thing) => goesBy(thing, what) && !thing.disabled)?.rect;
      const rests = now && before && now.x === before.x && now.y === before.y && now.width === before.width && now.height === before.height;
      before = now;
      return rests ? now : undefined;
    },
    deadline,
  );
  const place = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  const seen = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  if (place.x < 0 || place.y < 0 || place.x > seen.width || place.y > seen.height)
    throw new Error(`The ${inWords(what)} lies outside the window, at ${Math.round(place.x)}, ${Math.round(place.y)}.`);
  return place;
}
