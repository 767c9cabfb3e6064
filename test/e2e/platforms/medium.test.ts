import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '../../../src/demo/driver/until';
import { BACK, BROWSERS, CHECKLIST, CHIP, HARMLESS, POST_ANYWAY, TELLING } from '../harness';
import { usePlatforms } from '../platform-bench';

const BOX = '.postArticle-content';
const FIRST = '.js-publishButton';
const LAST = '[data-testid=publishConfirmButton]';
const URL = 'https://medium.com/medium/new-story.html';

/** The last step of a new story opens over it, or is a page in which the story no longer is. */
describe.each(BROWSERS)('a new story on Medium in %s', (kind) => {
  const bench = usePlatforms(kind);
  // The browser's own calls home end at the same server.
  const posted = (): readonly string[] => bench.demo.posts().flatMap(({ box, text }) => (box === 'medium/new-story' ? [text] : []));
  const asked = async (page: Page): Promise<boolean> => (await bench.driver.ours(page)).some(({ role }) => role === 'dialog');
  const writing = (title: string, text: string, then: (page: Page) => Promise<void>, url = URL): Promise<void> => {
    bench.demo.clear();
    return bench.on(url, async (page) => {
      await page.click(BOX);
      await page.keyboard.type(title);
      await page.keyboard.press('Enter');
      await page.keyboard.type(text);
      await bench.driver.find(page, CHIP);
      await then(page);
    });
  };

  test.each([
    ['title', TELLING, HARMLESS],
    ['text', HARMLESS, TELLING],
  ])('telling in its %s: asked about once, and out once', async (_where, title, text) => {
    await writing(title, text, async (page) => {
      await page.click(FIRST);
      await bench.driver.find(page, CHECKLIST);
      await bench.driver.press(page, BACK);
      await bench.driver.gone(page, CHECKLIST);
      expect(await page.$(`${LAST}:not([hidden] *)`)).toBe(null);
      await page.click(FIRST);
      await bench.driver.press(page, POST_ANYWAY);
      await page.waitForSelector(LAST, { visible: true });
      expect(posted()).toEqual([]);
      await page.click(LAST);
      await until('the story', () => posted().length > 0);
      expect(await asked(page)).toBe(false);
      expect(posted().map((story) => story.split(/\n+/))).toEqual([[title, text]]);
    });
  });

  test('harmless: nothing is asked at either step', async () => {
    await writing(HARMLESS, HARMLESS, async (page) => {
      await page.click(FIRST);
      await page.waitForSelector(LAST, { visible: true });
      expect(await asked(page)).toBe(false);
      await page.click(LAST);
      await until('the story', () => posted().length > 0);
      expect(posted()).toHaveLength(1);
    });
  });

  test('it is asked about before the page with the last step opens', async () => {
    await writing(HARMLESS, TELLING, async (page) => {
      await page.click(FIRST);
      await bench.driver.find(page, CHECKLIST);
      expect(page.url()).toContain('new-story');
      await bench.driver.press(page, POST_ANYWAY);
      await until('the last step', () => page.url().includes('submission'));
    }, `${URL}?page`);
  });
});
