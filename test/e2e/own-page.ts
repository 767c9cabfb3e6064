import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { inChrome } from '../../src/demo/driver/firefox';
import { until } from '../../src/demo/driver/until';
import type { Bench } from './harness';

/** One of the extension's own pages in a tab, and what it has complained of so far. */
export interface OwnPage {
  readonly page: Page;
  /** Errors and warnings in its console, uncaught errors, and what its content security policy refused. */
  complaints(): Promise<readonly string[]>;
}

type Refusals = { refused?: string[] };

/** What the page's own listener has heard refused; in Firefox no script can be there before the page, but its console can be read. */
async function refusals({ driver }: Bench, page: Page): Promise<readonly string[]> {
  if (driver.kind === 'chromium') return page.evaluate(() => (window as unknown as Refusals).refused ?? ['no listener']);
  const errors = await inChrome(
    driver.engine.browser,
    `JSON.stringify(Services.console.getMessageArray().filter((said) => said instanceof Ci.nsIScriptError && said.sourceName.startsWith('moz-extension:')).map((said) => said.category + ': ' + said.errorMessage))`,
  );
  // Said of a page that the driver closed in the middle of something, or left (Firefox, ExtensionCommon.sys.mjs, wrapPromise: a context that is
  // unloaded, or not active since its page is hidden); the one that is tried is shown. Firefox calls it a timeout where it stops the script
  // for that; only of scripts in other pages, never of this one's own.
  return (JSON.parse(String(errors)) as string[]).filter((error) => !/Promise resolved (?:after context unloaded|while context is inactive)/.test(error) && !/^content javascript: Script terminated by timeout at:\s+\S+@moz-extension:\/\/[\w-]+\/(?:engine|guard\/\w+)\.js/.test(error));
}

/**
 * Opens `path` of the extension in a tab behind the others, as the popup lies beside the page that it tells of,
 * and closes it at the end of `use`.
 */
export async function onOwn<T>(bench: Bench, path: string, use: (own: OwnPage) => Promise<T>): Promise<T> {
  const page = await bench.driver.engine.extensionPage();
  const said: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn', 'assert'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  await page.evaluateOnNewDocument(() => {
    const refused: string[] = ((window as unknown as Refusals).refused = []);
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => refused.push(`${violatedDirective} ${blockedURI}`), true);
  });
  try {
    // From inside: Firefox never reports the end of a load that the driver asks for here.
    await page.evaluate((to) => void (location.href = to), path);
    await drawn(page, path);
    return await use({ page, complaints: async () => [...said, ...(await refusals(bench, page))] });
  } finally {
    await page.close();
  }
}

/** Waits until the page at `path` has drawn itself. */
async function drawn(page: Page, path: string): Promise<void> {
  await until(`${path} to draw itself`, () => page.evaluate((asked) => location.pathname === asked && document.querySelector('main .sl') !== null, path));
}

/** Loads the page afresh, as if it were closed and opened again. */
export async function reopen({ page }: OwnPage): Promise<void> {
  const path = await page.evaluate(() => {
    (window as unknown as { old: boolean }).old = true;
    location.reload();
    return location.pathname;
  });
  await until('a fresh page', () => page.evaluate(() => !('old' in window)));
  await drawn(page, path);
}

/** The words a person sees on the page, or in the part of it that `selector` names. */
export const wordsOf = (page: Page, selector = 'main'): Promise<string> => page.$eval(selector, (part) => (part as HTMLElement).innerText);

/** Fails on whatever the page has complained of. */
export async function clean({ complaints }: OwnPage): Promise<void> {
  expect(await complaints()).toEqual([]);
}

/** CSS pixels that a page of ours may have: a popup's own, the narrowest of WCAG 1.4.10 (1280 at 400 %), a browser's widest popup (800) at 400 %, and a popup's own at 200 %. */
export const WIDTHS = [380, 320, 200, 190] as const;

/** What sticks out of the window to the side, told by its tag and words. */
export const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const out = [...document.querySelectorAll('main *')].filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      // What is folded away keeps the places it had in a wider window.
      return one.checkVisibility() && width > 1 && (right > clientWidth + 0.5 || left < -0.5);
    });
    const told = out.map((one) => `${one.localName}: ${(one.textContent ?? '').slice(0, 40)}`);
    return scrollWidth > clientWidth ? [`${scrollWidth} px of ${clientWidth}`, ...told] : told;
  });

/** All that a person can act on, in the order it stands, and what Tab comes to from the top. A group of radio buttons is one stop. */
export async function reachedByTab(page: Page): Promise<{ there: string[]; reached: string[] }> {
  await page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, textarea')].filter((one) => one.checkVisibility());
    const stops = all.filter((one) => !(one instanceof HTMLInputElement && one.type === 'radio' && !one.checked));
    stops.forEach((one, at) => one.setAttribute('data-stop', `${at} ${(one.getAttribute('aria-label') ?? one.textContent) || one.localName}`));
    (document.activeElement as HTMLElement | null)?.blur();
    const top = document.createElement('span');
    top.tabIndex = -1;
    document.body.prepend(top);
    top.focus();
    top.remove();
  });
  const there = await page.$$eval('[data-stop]', (all) => all.map((one) => one.getAttribute('data-stop') ?? ''));
  const reached: string[] = [];
  for (const _ of there) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => document.activeElement?.getAttribute('data-stop') ?? `nothing of ours: ${document.activeElement?.localName}`));
  }
  return { there, reached };
}
