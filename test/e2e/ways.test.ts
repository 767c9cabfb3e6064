import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '../../src/demo/driver/until';
import { BROWSERS, CHECKLIST, CHIP, HARMLESS, POST_ANYWAY, TELLING, published, useBench } from './harness';
import { PLACES, WAYS, pathOf, type Spot } from './ways';

const spotOn =
  (page: Page): Spot =>
  (part) =>
    page.evaluate((id) => (window as unknown as { spot(id: string): { x: number; y: number } }).spot(id), part);
const arrived = (page: Page) => until('the post', async () => (await published(page)).length > 0);

describe.each(BROWSERS)('every way to post, in %s', (kind) => {
  const bench = useBench(kind);

  describe.each(PLACES)('in a %s', (place) => {
    const here = WAYS.filter(({ except }) => !except?.[kind] && !except?.[place]);

    test.each(here)('$name: harmless, untouched; telling, held and posted once', async (way) => {
      await bench.on(pathOf(way, place), async (page) => {
        const spot = spotOn(page);
        const write = async (text: string): Promise<void> => {
          const { x, y } = await spot('box');
          await page.mouse.click(x, y);
          await page.keyboard.type(text);
        };
        await write(HARMLESS);
        await bench.driver.find(page, CHIP);
        await way.act(page, spot, bench.driver);
        await arrived(page);
        expect(await published(page)).toEqual([{ text: HARMLESS, trusted: !way.scripted }]);

        await page.evaluate(() => ((window as unknown as { published: unknown[] }).published = []));
        await write(TELLING);
        await way.act(page, spot, bench.driver);
        await bench.driver.find(page, CHECKLIST);
        expect(await published(page)).toEqual([]);
        await bench.driver.press(page, POST_ANYWAY);
        await arrived(page);
        expect((await published(page)).map(({ text }) => text)).toEqual([TELLING]);
      });
    });
  });
});
