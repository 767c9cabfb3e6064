import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '../../src/demo/driver/until';
import { attempt } from './cross-frame';
import { BACK, BROWSERS, CHECKLIST, POST_ANYWAY, TELLING, published, useBench } from './harness';

const texts = async (page: Page): Promise<string[]> => (await published(page)).map(({ text }) => text);
const arrived = (page: Page, count: number) => until(`${count} published`, async () => (await published(page)).length >= count);

describe.each(BROWSERS)('a comment frame of another site, in %s', (kind) => {
  describe('in a page that is watched too', () => {
    const bench = useBench(kind, { settings: { extraSites: ['127.0.0.1', 'localhost'], language: 'en' } });

    test('the checklist opens in the page, and the post goes out once, from the frame', async () => {
      await bench.driver.watches('localhost');
      await bench.on('/cross/page', async (page) => {
        await attempt(page);
        const { rect, text } = await bench.driver.find(page, CHECKLIST);
        expect(rect.width).toBeGreaterThan(400);
        for (const words of ['Oliver Bennett', '14 Alder Grove']) expect(text).toContain(words);
        expect(await texts(page)).toEqual([]);
        await bench.driver.press(page, POST_ANYWAY);
        await arrived(page, 1);
        expect(await texts(page)).toEqual([TELLING]);
      });
    });

    test('going back leaves the words in the frame; what was said to be fine is not asked about again', async () => {
      await bench.on('/cross/page', async (page) => {
        const frame = await attempt(page);
        await bench.driver.press(page, { role: 'button', name: 'Not a pupil' });
        await bench.driver.press(page, BACK);
        await bench.driver.gone(page, CHECKLIST);
        expect(await frame.$eval('#t', (box) => (box as HTMLTextAreaElement).value)).toBe(TELLING);
        expect(await texts(page)).toEqual([]);
        await until('the focus back in the box', () => frame.evaluate(() => document.hasFocus() && document.activeElement?.id === 't'));
        await page.keyboard.type('!');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        const { text } = await bench.driver.find(page, CHECKLIST);
        expect(text).toContain('14 Alder Grove');
        expect(text).not.toContain('a Year 4 pupil');
      });
    });
  });

  describe('in a page that is not', () => {
    const bench = useBench(kind, { settings: { extraSites: ['localhost'], language: 'en' } });

    test('a form that fits the frame opens in it, all of it within reach', async () => {
      await bench.on('/cross/page', async (page) => {
        await attempt(page);
        const { rect } = await bench.driver.find(page, CHECKLIST);
        const corner = await page.$eval('#frame', (element) => element.getBoundingClientRect().toJSON() as DOMRect);
        expect(rect.y).toBeGreaterThanOrEqual(corner.y);
        for (const button of [BACK, { role: 'button', name: 'Copy safer wording' }, POST_ANYWAY]) {
          const at = (await bench.driver.find(page, button)).rect;
          expect([at.x >= corner.x, at.y >= corner.y, at.x + at.width <= corner.x + corner.width, at.y + at.height <= corner.y + corner.height]).toEqual([true, true, true, true]);
        }
        expect((await bench.driver.find(page, { role: 'heading', name: /^Before you post/ })).cut).toBe(false);
        await bench.driver.shot(page, `test-output/compact-${kind}.png`);
        expect(await texts(page)).toEqual([]);
        await bench.driver.press(page, POST_ANYWAY);
        await arrived(page, 1);
        expect(await texts(page)).toEqual([TELLING]);
      });
    });
  });
});
