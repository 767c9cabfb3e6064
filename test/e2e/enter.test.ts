import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '../../src/demo/driver/until';
import { ENTER_WAYS } from './enter-pages';
import { BROWSERS, CHECKLIST, CHIP, HARMLESS, POST_ANYWAY, TELLING, published, type, useBench } from './harness';

const arrived = (page: Page, count: number) => until(`${count} published`, async () => (await published(page)).length >= count);

/** Chat lines by the event of Enter they act on. */
describe.each(BROWSERS)('Enter in %s', (kind) => {
  const bench = useBench(kind);

  describe.each(ENTER_WAYS)('acted on at $acts in a $box', ({ path }) => {
    test('harmless: the very same trusted event', async () => {
      await bench.on(path, async (page) => {
        await type(page, '#t', HARMLESS);
        await bench.driver.find(page, CHIP);
        await page.keyboard.press('Enter');
        await arrived(page, 1);
        expect(await published(page)).toEqual([{ text: HARMLESS, trusted: true }]);
      });
    });

    test('telling: no part of the key reaches the page, and it is posted once', async () => {
      await bench.on(path, async (page) => {
        await type(page, '#t', TELLING);
        await page.keyboard.press('Enter');
        await bench.driver.find(page, CHECKLIST);
        expect(await published(page)).toEqual([]);
        await bench.driver.press(page, POST_ANYWAY);
        await bench.driver.gone(page, CHECKLIST);
        await arrived(page, 1);
        await until('an empty box', () => page.$eval('#t', (box) => !((box as HTMLTextAreaElement).value ?? box.textContent)));
        expect(await published(page)).toMatchObject([{ text: TELLING }]);
      });
    });
  });

  test('a line beside Send, where nothing says that Enter posts, is held too', async () => {
    await bench.on('/enter/beside-button', async (page) => {
      await type(page, '#t', TELLING);
      await page.keyboard.press('Enter');
      await bench.driver.find(page, CHECKLIST);
      expect(await published(page)).toEqual([]);
      await bench.driver.press(page, POST_ANYWAY);
      await arrived(page, 1);
      expect((await published(page)).map(({ text }) => text)).toEqual([TELLING]);
    });
  });
});
