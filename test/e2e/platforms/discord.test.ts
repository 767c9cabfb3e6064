import { describe, expect, test } from 'vitest';
import { until } from '../../../src/demo/driver/until';
import { BACK, BROWSERS, CHECKLIST, TELLING, type } from '../harness';
import { usePlatforms } from '../platform-bench';

describe.each(BROWSERS)('Discord in %s', (kind) => {
  const bench = usePlatforms(kind);
  const BOX = '[data-slate-editor]';

  test('Enter in the list of names picks, and only the next one is held; a gift is no message', async () => {
    await bench.on('https://discord.com/discord/message.html', async (page) => {
      bench.demo.clear();
      await type(page, BOX, `${TELLING} @a`);
      await page.keyboard.press('Enter');
      await until('the name in the box', async () => (await page.$eval(BOX, (box) => (box as HTMLElement).innerText)).includes('alex'));
      // Another key between: a second Enter that soon is a key that bounced.
      await page.keyboard.type('!');
      await page.keyboard.press('Enter');
      await bench.driver.find(page, CHECKLIST);
      await bench.driver.press(page, BACK);
      await bench.driver.gone(page, CHECKLIST);
      await page.click('[aria-label="Send a gift"]');
      expect((await bench.driver.ours(page)).some(({ role }) => role === 'dialog')).toBe(false);
      expect(bench.demo.posts().filter(({ box }) => box)).toEqual([]);
    });
  });
});
