import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import { until } from '../../src/demo/driver/until';
import { school } from '../../src/demo/school';
import { LONG } from './contract/texts';
import { attempt } from './cross-frame';
import { BACK, BROWSERS, CHECKLIST, TELLING, type, useBench, type Bench } from './harness';

const COPY = { role: 'button', name: 'Copy safer wording' } as const;
/** All of it, with nothing changed but what was noticed. */
const SAFER = `So proud of a Year 4 pupil, he walked home on his own${LONG.slice(TELLING.length)}`;

const says = ({ driver }: Bench, page: Page, words: string): Promise<unknown> =>
  until(`“${words}”`, async () => (await driver.ours(page)).some(({ role, text }) => role === 'status' && text === words));
const paste = async (page: Page, text: string): Promise<void> => {
  await page.click('#t');
  await page.evaluate((words) => document.execCommand('insertText', false, words), text);
};
/** What is on the clipboard, as a paste gives it. */
const clipboard = async (page: Page): Promise<string> => {
  await page.evaluate(() => {
    const sheet = document.body.appendChild(document.createElement('textarea'));
    sheet.id = 'sheet';
    sheet.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return until('what was pasted', () => page.$eval('#sheet', (sheet) => (sheet as HTMLTextAreaElement).value));
};
/** Ctrl with C in the field that is to be copied from by hand. */
const copyByHand = async (bench: Bench, page: Page): Promise<void> => {
  await until('the field, with the focus', async () => (await bench.driver.ours(page)).some(({ role, focused, name }) => role === 'textbox' && focused && name === en.check_safer.message));
  await page.keyboard.down('Control');
  await page.keyboard.press('c');
  await page.keyboard.up('Control');
};

describe.each(BROWSERS)('copying the safer wording, in %s', (kind) => {
  describe('where it can be copied', () => {
    const bench = useBench(kind, { settings: { ...school, extraSites: ['127.0.0.1', 'localhost'] } });

    test('the clipboard holds the whole text, 5,000 characters with emoji, Hebrew and Arabic, with what was noticed replaced', async () => {
      await bench.on('/simple', async (page) => {
        await paste(page, LONG);
        await page.click('#post');
        await bench.driver.press(page, COPY);
        await says(bench, page, en.act_copied.message);
        await bench.driver.press(page, BACK);
        await bench.driver.gone(page, CHECKLIST);
        expect(await page.$eval('#t', (box) => (box as HTMLTextAreaElement).value)).toBe(LONG);
        expect(await clipboard(page)).toBe(SAFER);
      });
    });

    test('from the list of the chip, with the caret where it was', async () => {
      await bench.on('/simple', async (page) => {
        await type(page, '#t', TELLING);
        await page.evaluate(() => (document.getElementById('t') as HTMLTextAreaElement).setSelectionRange(3, 8));
        await bench.driver.press(page, { role: 'button', name: /^Second Look: 2/ });
        await bench.driver.press(page, COPY);
        await says(bench, page, en.act_copied.message);
        expect(await page.evaluate(() => [document.activeElement?.id, (document.getElementById('t') as HTMLTextAreaElement).selectionStart])).toEqual(['t', 3]);
        expect(await clipboard(page)).toBe(SAFER.split('\n')[0]);
      });
    });

    test('at 400 % what came of it is in view, beside the button', async () => {
      await bench.on('/simple', async (page) => {
        await type(page, '#t', TELLING);
        await page.click('#post');
        await bench.driver.find(page, CHECKLIST);
        await bench.driver.zoom(page, 4);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await says(bench, page, en.act_copied.message);
        const at = async (role: string, words: RegExp) => (await bench.driver.ours(page)).find((thing) => thing.role === role && words.test(`${thing.name}${thing.text}`))!.rect;
        await until('both in view', async () => {
          const said = await at('status', /^Copied/);
          const button = await at('button', /^Copy safer/);
          const pinned = await at('button', /^Go back/);
          // The pinned button lies over what scrolls.
          const clear = said.y + said.height <= pinned.y || said.y >= pinned.y + pinned.height;
          return clear && said.y >= 0 && said.y + said.height <= 200 && button.y >= 0 && Math.abs(said.y - button.y - button.height) < 24;
        });
        await bench.driver.shot(page, `test-output/copied-400-${kind}.png`);
      });
    });

    test('in a frame of another site: copied, or shown to be copied by hand, as is said', async () => {
      await bench.driver.writeUserSettings({ ...school, extraSites: ['localhost'] });
      await bench.driver.watches('localhost');
      await bench.on('/cross/page', async (page) => {
        await attempt(page);
        await bench.driver.press(page, COPY);
        const said = await until('what came of it', async () => (await bench.driver.ours(page)).find(({ role, text }) => role === 'status' && text !== '')?.text);
        if (said !== en.act_copied.message) {
          expect(said).toBe(en.act_copy_failed.message);
          await copyByHand(bench, page);
        }
        await page.keyboard.press('Escape');
        await bench.driver.gone(page, CHECKLIST);
        expect(await clipboard(page)).toBe(SAFER.split('\n')[0]);
      });
    });
  });

  describe('where nothing reaches the clipboard', () => {
    const HOST = 'keeps-copies.example';
    const bench = useBench(kind, { host: HOST, settings: { ...school, extraSites: [HOST] } });

    test('the checklist shows all of it selected, and by hand it can be copied', async () => {
      await bench.on('/keeps-copies', async (page) => {
        await paste(page, LONG);
        await page.click('#post');
        await bench.driver.press(page, COPY);
        await says(bench, page, en.act_copy_failed.message);
        await copyByHand(bench, page);
        await bench.driver.shot(page, `test-output/by-hand-${kind}.png`);
        await bench.driver.press(page, BACK);
        await bench.driver.gone(page, CHECKLIST);
        expect(await clipboard(page)).toBe(SAFER);
      });
    });

    test('the list of the chip too', async () => {
      await bench.on('/keeps-copies', async (page) => {
        await type(page, '#t', TELLING);
        await bench.driver.press(page, { role: 'button', name: /^Second Look: 2/ });
        await bench.driver.press(page, COPY);
        await says(bench, page, en.act_copy_failed.message);
        await copyByHand(bench, page);
        await bench.driver.shot(page, `test-output/list-by-hand-${kind}.png`);
        await page.keyboard.press('Escape');
        await bench.driver.gone(page, COPY);
        expect(await clipboard(page)).toBe(SAFER.split('\n')[0]);
      });
    });
  });
});
