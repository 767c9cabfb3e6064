import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { buildWatchlist } from '../../src/core/watchlist/build';
import { until } from '../../src/demo/driver/until';
import { school } from '../../src/demo/school';
import { BROWSERS, TELLING, useBench } from './harness';
import { clean, onOwn, overflowing, WIDTHS, wordsOf, type OwnPage } from './own-page';

/** No word of the engine's own says that this is a pupil: the school's list does. */
const LISTED = 'Lovely to see Ottoline Marchbanks and her dog';
const watchlist = buildWatchlist([{ first: 'Ottoline', last: 'Marchbanks', preferred: '' }], [], 7);

const results = (page: Page): Promise<string[]> => page.$$eval('.results > li', (rows) => rows.map((row) => row.textContent ?? ''));
const press = (page: Page, name: string): Promise<void> =>
  page.evaluate((label) => [...document.querySelectorAll('button')].find((button) => button.textContent === label || button.ariaLabel === label)?.click(), name);

/** A text that goes out from a phone, checked in the popup. */
describe.each(BROWSERS)('a text that is checked, in %s', (kind) => {
  const bench = useBench(kind, { settings: { ...school, watchlist } });
  const check = <T>(use: (own: OwnPage) => Promise<T>): Promise<T> => onOwn(bench, '/check/index.html', use);
  const write = async (page: Page, text: string): Promise<void> => {
    await page.bringToFront();
    await page.focus('#text');
    await page.keyboard.type(text);
  };

  test('shows what the checklist of a compose box would, with the safer wording, and nothing of it is kept', async () => {
    await check(async (own) => {
      const { page } = own;
      expect(await wordsOf(page)).toContain('Paste or type a text, and what stands out appears here.');
      await write(page, TELLING);
      const shown = await results(page);
      expect(shown.length).toBeGreaterThan(0);
      expect(shown[0]).toContain('Oliver');
      expect(await wordsOf(page, '.safer')).not.toContain('Oliver');
      expect(JSON.stringify(await page.evaluate(() => ((globalThis as { browser?: typeof chrome }).browser ?? chrome).storage.local.get(null)))).not.toContain('Oliver');
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
      await page.click('.main.first');
      await until('the copy', async () => (await wordsOf(page)).includes('Copied. Paste it where you post.'));
      await press(page, 'Clear');
      expect(await page.$eval('#text', (box) => [(box as HTMLTextAreaElement).value, document.activeElement === box])).toEqual(['', true]);
      expect(await results(page)).toEqual([]);
      await clean(own);
    });
  });

  test('knows the school’s list; what is waved off gives its words back, and can be taken back', async () => {
    await check(async ({ page }) => {
      await write(page, LISTED);
      expect((await results(page))[0]).toContain('Ottoline Marchbanks');
      await press(page, 'Not a pupil');
      await until('the row to fold', async () => (await results(page))[0]?.includes('Undo') === true);
      expect(await page.$('.safer')).toBeNull();
      const kept = (): Promise<string> => page.evaluate(async () => JSON.stringify(await ((globalThis as { browser?: typeof chrome }).browser ?? chrome).storage.local.get(null)));
      await until('the words to be kept', async () => (await kept()).includes('ottoline'));
      expect(await results(page)).toHaveLength(1);
      await press(page, 'Undo');
      await until('them to be forgotten', async () => !(await kept()).includes('ottoline'));
      expect(await page.$('.safer')).not.toBeNull();
    });
  });

  test('one of many names, and what is only worth knowing, can be waved off; the focus goes to the way back', async () => {
    await check(async ({ page }) => {
      await write(page, 'Amara Okafor, Zainab Hussain and Dafydd Pugh in Year 4 sang so well. Brexit again.');
      const status = (): Promise<string> => page.$eval('.results', (list) => list.previousElementSibling?.textContent ?? '');
      expect(await status()).toBe('2 things to look at again');
      await press(page, 'One by one');
      await page.waitForSelector('.each');
      const focused = (): Promise<string> => page.evaluate(() => `${document.activeElement?.textContent}, ${document.activeElement?.closest('li')?.className}`);
      await press(page, 'Not a pupil');
      await until('the way back', async () => (await focused()) === 'Undo, waved');
      expect(await page.$$eval('.each .noticed', (names) => names.map((name) => name.textContent))).toEqual(['Zainab Hussain', 'Dafydd Pugh']);
      expect(await wordsOf(page, '.safer')).toContain('Amara Okafor');
      await press(page, 'Undo');
      await until('it to stand again', async () => (await focused()) === 'Not a pupil, ');
      expect(await wordsOf(page, '.safer')).not.toContain('Amara');
      await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.results > li:last-child button')].find(({ textContent }) => textContent === 'Fine this time')?.click());
      await until('one thing less', async () => (await status()) === 'One thing to look at again');
    });
  });

  test('nothing overflows in the popup’s width, at 200 or 400 % or at 320 px', async () => {
    await check(async (own) => {
      const { page } = own;
      await write(page, `${TELLING} ${LISTED}`);
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: 600 });
        expect(await overflowing(page)).toEqual([]);
      }
      await clean(own);
    });
  });

  // Last: in a tab of its own the popup asks about itself, which Firefox refuses aloud.
  test('stands behind a door of the popup, which has the focus again on the way back', async () => {
    await onOwn(bench, '/popup/index.html', async ({ page }) => {
      await page.bringToFront();
      await page.evaluate(() => document.querySelector<HTMLElement>('a.go')?.click());
      await until('the page', () => page.evaluate(() => location.pathname === '/check/index.html' && document.querySelector('#text') !== null));
      await page.keyboard.press('Escape');
      await until('the popup', () => page.evaluate(() => location.pathname === '/popup/index.html' && document.querySelector('#find') !== null));
      await until('the focus', () => page.evaluate(() => document.activeElement?.textContent?.includes('Check a text') === true));
    });
  });
});
