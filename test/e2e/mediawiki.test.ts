import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '../../src/demo/driver/until';
import { startMediaWiki } from '../sites/mediawiki';
import { BACK, BROWSERS, CHECKLIST, HARMLESS, POST_ANYWAY, TELLING, useBench } from './harness';
import { clicks, noteClicks, useSite, visit } from './site';

const BOX = '#wpTextbox1';
const SUMMARY = '#wpSummary';
const SAVE = '#wpSave';

describe.each(BROWSERS)('MediaWiki, a talk page, in %s', (kind) => {
  const bench = useBench(kind);
  const site = useSite(startMediaWiki);

  let count = 0;
  /** Writes on a talk page of its own. */
  const writing = async (text: string, then: (page: Page, texts: () => readonly string[]) => Promise<void>, more?: Record<string, string>) => {
    const title = `Summer_${(count += 1)}`;
    await visit(bench, site.edit(`Talk:${title}`, more), async (page) => {
      await page.click(BOX);
      await page.keyboard.type(text);
      await then(page, () => site.revisions(title));
    });
  };
  const arrived = (texts: () => readonly string[]) => until('the revision', () => texts().length > 0);
  /** Waits for the form with what was asked for in `part`, which stands before it: until the page is whole there may be no button yet. */
  const comesBack = (page: Page, part: string) =>
    until(`${part} and the form`, () =>
      page.evaluate((selector, words) => document.readyState === 'complete' && document.querySelector<HTMLElement>(selector)?.innerText.includes(words), part, TELLING),
    );
  const noDialog = async (page: Page) => expect((await bench.driver.ours(page)).filter(({ role }) => role === 'dialog')).toEqual([]);

  test('harmless: saved by the very same trusted press', async () => {
    await writing(HARMLESS, async (page, texts) => {
      await noteClicks(bench, page);
      await page.click(SAVE);
      await arrived(texts);
      expect(texts()).toEqual([HARMLESS]);
      expect(await clicks(page)).toEqual([true]);
    });
  });

  test('telling: Save is held; Go back saves nothing, Post anyway saves it once', async () => {
    await writing(TELLING, async (page, texts) => {
      await page.click(SAVE);
      const { text } = await bench.driver.find(page, CHECKLIST);
      for (const words of ['Oliver Bennett', '14 Alder Grove']) expect(text).toContain(words);
      await bench.driver.press(page, BACK);
      await bench.driver.gone(page, CHECKLIST);
      expect(texts()).toEqual([]);
      await page.click(SAVE);
      await bench.driver.press(page, POST_ANYWAY);
      await arrived(texts);
      expect(texts()).toEqual([TELLING]);
    });
  });

  test.each([
    ['Show preview', '#wpPreview', '#wikiPreview'],
    ['Show changes', '#wpDiff', '#wikiDiff'],
  ])('%s is not held; Save is, in the form that comes back with the text in it', async (_, button, shown) => {
    await writing(TELLING, async (page, texts) => {
      await noteClicks(bench, page);
      await page.click(button);
      await comesBack(page, shown);
      expect(await clicks(page)).toEqual([true]);
      await noDialog(page);
      expect(texts()).toEqual([]);
      await page.click(SAVE);
      await bench.driver.find(page, CHECKLIST);
      expect(texts()).toEqual([]);
      await bench.driver.press(page, POST_ANYWAY);
      await arrived(texts);
      expect(texts()).toEqual([TELLING]);
    });
  });

  test('Enter in the summary saves the page, and is held', async () => {
    await writing(TELLING, async (page, texts) => {
      await page.click(SUMMARY);
      await page.keyboard.type('News');
      await page.keyboard.press('Enter');
      await bench.driver.find(page, CHECKLIST);
      expect(texts()).toEqual([]);
      await bench.driver.press(page, POST_ANYWAY);
      await arrived(texts);
      expect(texts()).toEqual([TELLING]);
    });
  });

  test('the access key of Save is held, that of Show preview is not', async () => {
    const press = async (page: Page, key: 's' | 'p') => {
      const modifiers = kind === 'firefox' ? (['Alt', 'Shift'] as const) : (['Alt'] as const);
      for (const modifier of modifiers) await page.keyboard.down(modifier);
      // Chromium knows an access key by its text, which the driver leaves out beside Alt.
      await page.keyboard.press(key, { text: key });
      for (const modifier of modifiers) await page.keyboard.up(modifier);
    };
    await writing(TELLING, async (page, texts) => {
      await press(page, 'p');
      await comesBack(page, '#wikiPreview');
      await press(page, 's');
      await bench.driver.find(page, CHECKLIST);
      expect(texts()).toEqual([]);
      await bench.driver.press(page, POST_ANYWAY);
      await arrived(texts);
      expect(texts()).toEqual([TELLING]);
    });
  });

  test('telling words in the subject of a new topic alone are held', async () => {
    await writing(
      HARMLESS,
      async (page, texts) => {
        await page.click(SUMMARY);
        await page.keyboard.type(TELLING);
        await page.click(SAVE);
        expect((await bench.driver.find(page, CHECKLIST)).text).toContain('Oliver Bennett');
        expect(texts()).toEqual([]);
        await bench.driver.press(page, POST_ANYWAY);
        await arrived(texts);
        expect(texts()).toEqual([`== ${TELLING} ==\n\n${HARMLESS}`]);
      },
      { section: 'new' },
    );
  });
});
