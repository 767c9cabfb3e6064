import { describe, expect, test } from 'vitest';
import { until } from '../../src/demo/driver/until';
import { BROWSERS, CHECKLIST, HARMLESS, POST_ANYWAY, TELLING, published, type, useBench, watched } from './harness';

/** The composers of known sites, under the sites' own host names, in the unchanged package. */
describe.each(BROWSERS)('known sites in %s', (kind) => {
  describe('Mastodon', () => {
    const bench = useBench(kind, { host: 'mas.to' });
    const BOX = '.autosuggest-textarea__textarea';

    test('is watched without any setting: held, and posted once', async () => {
      await bench.on('/mastodon', async (page) => {
        await type(page, BOX, HARMLESS);
        await watched(bench, page);
        await page.click('[type=submit]');
        await until('the harmless post', async () => (await published(page)).length === 1);
        expect((await published(page))[0]).toEqual({ text: HARMLESS, trusted: true });
        await type(page, BOX, TELLING);
        await page.click('[type=submit]');
        expect((await bench.driver.find(page, CHECKLIST)).text).toContain('Anyone can read it');
        await bench.driver.press(page, POST_ANYWAY);
        await until('the post', async () => (await published(page)).length === 2);
        expect((await published(page)).map(({ text }) => text)).toEqual([HARMLESS, TELLING]);
      });
    });

    test('Ctrl and Enter post from the box, and are held', async () => {
      await bench.on('/mastodon', async (page) => {
        await type(page, BOX, TELLING);
        await page.keyboard.down('Control');
        await page.keyboard.press('Enter');
        await page.keyboard.up('Control');
        await bench.driver.find(page, CHECKLIST);
        expect(await published(page)).toEqual([]);
        await bench.driver.press(page, POST_ANYWAY);
        await until('the post', async () => (await published(page)).length === 1);
      });
    });

    test('a telling content warning is held', async () => {
      await bench.on('/cw', async (page) => {
        await type(page, BOX, 'Lovely morning');
        await type(page, '#cw-spoiler-input', TELLING);
        await page.click('[type=submit]');
        await bench.driver.find(page, CHECKLIST);
        expect(await published(page)).toEqual([]);
      });
    });

    test('its search box is left alone', async () => {
      await bench.on('/mastodon', async (page) => {
        await type(page, '.search__input', TELLING);
        await page.keyboard.press('Enter');
        expect(await bench.driver.ours(page)).toEqual([]);
      });
    });
  });
});
