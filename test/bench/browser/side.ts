import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { findBrowsers } from '../../../scripts/find-browser';
import { openBrowser, type Driver } from '../../../src/demo/driver/open';
import { school } from '../../../src/demo/school';
import { serveDemo } from '../../../src/demo/serve';
import { PAGES } from './pages';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));

/** A browser of its own with the built extension in it, or with none at all. */
export interface Side {
  readonly kind: 'none' | 'ours';
  /** Opens a page of ./pages.ts in a fresh tab for as long as `use` takes. */
  on<T>(path: string, use: (page: Page) => Promise<T>): Promise<T>;
  /** The same with an empty tab: `use` goes to the page itself. */
  onEmpty<T>(path: string, use: (page: Page, url: string) => Promise<T>): Promise<T>;
  /** The same for a page of the extension's own. */
  onOwn<T>(path: string, use: (page: Page, url: string) => Promise<T>): Promise<T>;
}

/** Starts a browser, `kind` says with what, for as long as `use` takes. */
export async function withSide<T>(kind: Side['kind'], use: (side: Side) => Promise<T>): Promise<T> {
  const found = findBrowsers().find((browser) => browser.kind === 'chromium');
  if (!found) throw new Error('The bench needs Chrome, Edge or Chromium.');
  const demo = await serveDemo({ dir: `${dist}demo`, pages: PAGES });
  let driver: Driver | undefined;
  try {
    driver = await openBrowser({
      kind: 'chromium',
      executablePath: found.executablePath,
      headless: true,
      ...(kind === 'ours' ? { extensionDir: `${dist}chrome` } : {}),
    });
    if (kind === 'ours') {
      await driver.writeUserSettings(school);
      await driver.watches('127.0.0.1');
    }
    const { browser } = driver.engine;
    const inTab = async <R>(url: string, act: (page: Page, url: string) => Promise<R>): Promise<R> => {
      const page = await browser.newPage();
      try {
        return await act(page, url);
      } finally {
        await page.close();
      }
    };
    const onEmpty: Side['onEmpty'] = (path, act) => inTab(demo.url.replace(/\/$/, path), act);
    const own = kind === 'ours' ? await driver.inExtension(() => location.origin) : '';
    return await use({
      kind,
      onEmpty,
      onOwn: (path, act) => inTab(own + path, act),
      on: (path, act) =>
        onEmpty(path, async (page, url) => {
          await page.goto(url);
          return act(page);
        }),
    });
  } finally {
    await driver?.close();
    await demo.close();
  }
}
