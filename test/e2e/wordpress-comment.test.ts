import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { startWordPress } from '../sites/wordpress';
import { until } from '../../src/demo/driver/until';
import { BACK, BROWSERS, CHECKLIST, HARMLESS, POST_ANYWAY, TELLING, useBench } from './harness';
import { clicks, noteClicks, useSite, visit } from './site';

describe.each(BROWSERS)('WordPress, a visitor’s comment, in %s', (kind) => {
  const bench = useBench(kind);
  const site = useSite(startWordPress);

  /** Writes a comment under a post of its own. */
  const commenting = async (text: string, then: (page: Page, comments: () => readonly string[]) => Promise<void>) => {
    const id = site.add({ type: 'post', title: 'News', content: 'What a week.', status: 'publish' });
    await visit(bench, `${site.url}/?p=${id}`, async (page) => {
      await page.type('#comment', text);
      await page.type('#author', 'A visitor');
      await page.type('#email', 'visitor@tanglewick.example');
      await then(page, () => site.comments(id).map(({ content }) => content));
    });
  };
  const arrived = (comments: () => readonly string[]) => until('the comment', () => comments().length > 0);

  test('the button’s name shadows the form’s own `submit`', async () => {
    await commenting('', async (page) => {
      expect(await page.$eval('#commentform', (form) => typeof (form as HTMLFormElement).submit)).toBe('object');
    });
  });

  test('harmless: sent by the very same trusted press', async () => {
    await commenting(HARMLESS, async (page, comments) => {
      await noteClicks(bench, page);
      await page.click('#submit');
      await arrived(comments);
      expect(comments()).toEqual([HARMLESS]);
      expect(await clicks(page)).toEqual([true]);
    });
  });

  test('telling: held; Go back sends nothing, Post anyway sends it once', async () => {
    await commenting(TELLING, async (page, comments) => {
      await page.click('#submit');
      const { text } = await bench.driver.find(page, CHECKLIST);
      for (const words of ['Oliver Bennett', '14 Alder Grove']) expect(text).toContain(words);
      await bench.driver.press(page, BACK);
      await bench.driver.gone(page, CHECKLIST);
      expect(comments()).toEqual([]);
      await page.click('#submit');
      await bench.driver.press(page, POST_ANYWAY);
      await arrived(comments);
      expect(comments()).toEqual([TELLING]);
    });
  });

  test('a theme that calls the button otherwise: held', async () => {
    await commenting(TELLING, async (page, comments) => {
      await page.$eval('#submit', (button) => (button.id = 'comment-submit'));
      await page.click('#comment-submit');
      await bench.driver.press(page, POST_ANYWAY);
      await arrived(comments);
      expect(comments()).toEqual([TELLING]);
    });
  });

  test('Enter in the field for the name sends the form too, and is held', async () => {
    await commenting(TELLING, async (page, comments) => {
      await page.focus('#author');
      await page.keyboard.press('Enter');
      await bench.driver.find(page, CHECKLIST);
      expect(comments()).toEqual([]);
      await bench.driver.press(page, POST_ANYWAY);
      await arrived(comments);
      expect(comments()).toEqual([TELLING]);
    });
  });
});
