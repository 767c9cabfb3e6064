import type { Page } from 'puppeteer-core';
import type { BrowserEngine } from './engine';
import type { Named, Ours } from './ours';

export type BrowserKind = 'chromium' | 'firefox';

/** A real browser with the extension in it, driven as a person would: by mouse, keys and what a screen reader tells. */
export interface Driver {
  readonly kind: BrowserKind;
  readonly engine: BrowserEngine;
  newPage(url: string): Promise<Page>;
  /** All that stands in closed shadow roots, in every frame. */
  ours(page: Page): Promise<readonly Ours[]>;
  /** Waits for one of ours by role and name. */
  find(page: Page, what: Named, deadline?: number): Promise<Ours>;
  /** Waits until none of ours goes by this role and name. */
  gone(page: Page, what: Named, deadline?: number): Promise<void>;
  /** Presses one of ours in its middle with the mouse, once it is enabled and has stopped moving. */
  press(page: Page, what: Named, deadline?: number): Promise<void>;
  /** Selects all of the focused box, by the keys a person would use. */
  selectAll(page: Page): Promise<void>;
  /** What is to be seen in the window now, as a PNG. */
  shot(page: Page, path: `${string}.png`): Promise<void>;
  emulateDark(page: Page, on?: boolean): Promise<void>;
  /** The browser's zoom: 2 is 200 %. It leaves the window as large as it is, so the page gets fewer, larger pixels. */
  zoom(page: Page, factor: number): Promise<void>;
  /** Runs `act` in a page of the extension's own. It is sent there as source: it must not reach outside itself. */
  inExtension<A extends unknown[], R>(act: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Asks the extension to answer: the proof that it is loaded and running. */
  hello(deadline?: number): Promise<{ version: string }>;
  /** Writes where the options page writes, over what is there. */
  writeUserSettings(settings: Readonly<Record<string, unknown>>): Promise<void>;
  /** Waits until the extension watches the pages of `host`, one that the settings name. */
  watches(host: string, deadline?: number): Promise<void>;
  /** A new version of the extension arrives under the open tabs. */
  reloadExtension(): Promise<void>;
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a browser with the extension in it, and answers once it is installed. */
export async function openBrowser(options: OpenOptions): Promise<Driver> {
  const engine = await (options.kind === 'chromium' ? launchChromium : launchFirefox)(options);
  await engine.install();
  const { browser } = engine;

  const find = (page: Page, what: Named, deadline?: number): Promise<Ours> =>
    until(inWords(what), async () => (await engine.ours(page)).find((thing) => goesBy(thing, what)), deadline);

  async function inExtension<A extends unknown[], R>(act: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    const page = await engine.extensionPage();
    try {
      return (await page.evaluate(`(${inPage(act)})(...${JSON.stringify(args)})`)) as R;
    } finally {
      await page.close();
    }
  }

  return {
    kind: options.kind,
    engine,
    find,
    inExtension,
    ours: (page) => engine.ours(page),
    async newPage(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async gone(page, what, deadline) {
      await until(`no ${inWords(what)}`, async () => !(await engine.ours(page)).some((thing) => goesBy(thing, what)), deadline);
    },
    async press(page, what, deadline) {
      let before = await find(page, what, deadline);
      // It may be on its way to its place: pressed where it stands still.
      const still = await until(`${inWords(what)} to be enabled and still`, async () => {
        const now = await find(page, what, deadline);
        const same = !now.disabled && now.rect.x === before.rect.x && now.rect.y === before.rect.y;
        before = now;
        return same && now;
      }, deadline);
      await page.mouse.click(still.rect.x + still.rect.width / 2, still.rect.y + still.rect.height / 2);
    },
    async selectAll(page) {
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
    },
    async shot(page, path) {
      await page.screenshot({ path });
    },
    async emulateDark(page, on = true) {
      await engine.dark(page, on);
    },
    async zoom(page, factor) {
      const { width = 1280, height = 800 } = page.viewport() ?? {};
      await page.setViewport({ width: Math.round(width / factor), height: Math.round(height / factor), deviceScaleFactor: factor });
    },
    hello: (deadline) =>
      until('an answer of the extension', () => inExtension(() => {
        const { runtime } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
        return runtime.sendMessage({ name: 'hello', request: null }) as Promise<{ version: string }>;
      }), deadline),
    writeUserSettings: (settings) =>
      inExtension(async (key: string, value: object) => {
        const { storage } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
        await storage.local.set({ [key]: value });
      }, USER_KEY, settings),
    async watches(host, deadline) {
      await until(`the extension to watch ${host}`, () => inExtension(async (pattern: string) => {
        const { scripting } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
        const scripts = await scripting.getRegisteredContentScripts();
        return scripts.some(({ matches = [] }) => matches.includes(pattern));
      }, `*://${host}/*`), deadline);
    },
    reloadExtension: () => engine.install(),
    stopWorker: () => engine.stopWorker(),
    close: () => browser.close(),
  };
}
