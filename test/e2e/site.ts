import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { until } from '../../src/demo/driver/until';
import { watched, type Bench } from './harness';

/** Starts a real site before the suite's tests and ends it after. */
export function useSite<S extends { close(): Promise<void> }>(start: () => Promise<S>): S {
  const site = {} as S;
  beforeAll(async () => {
    Object.assign(site, await start());
  });
  afterAll(() => site.close?.());
  return site;
}

/** Opens `url` for as long as `use` takes. */
export async function visit<T>({ driver }: Bench, url: string, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await driver.newPage(url);
  try {
    return await use(page);
  } finally {
    // Chromium may never answer a close in the middle of a navigation, as after a form's own post.
    await until('the page at rest', () => page.evaluate(() => document.readyState === 'complete')).catch(() => {});
    await page.close();
  }
}

/** Waits for the engine, and from then on notes in the session, which outlives a form's own post, whether each click that reached the page was the person's own. */
export async function noteClicks(bench: Bench, page: Page): Promise<void> {
  await watched(bench, page);
  await page.evaluate(() => {
    sessionStorage.setItem('clicks', '[]');
    const note = ({ isTrusted }: Event): void =>
      sessionStorage.setItem('clicks', JSON.stringify([...(JSON.parse(sessionStorage.getItem('clicks') ?? '[]') as boolean[]), isTrusted]));
    addEventListener('click', note, true);
  });
}

export const clicks = (page: Page): Promise<boolean[]> =>
  until('the clicks', () => page.evaluate(() => JSON.parse(sessionStorage.getItem('clicks') ?? 'null') as boolean[] | null));
