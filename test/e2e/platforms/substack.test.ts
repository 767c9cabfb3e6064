import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '../../../src/demo/driver/until';
import { BACK, BROWSERS, CHECKLIST, CHIP, HARMLESS, POST_ANYWAY, TELLING, type } from '../harness';
import { usePlatforms } from '../platform-bench';

const FIELDS = ['[data-testid=post-title]', 'textarea:not([id])', '[data-testid=editor]'];
const HOSTS = ['tanglewick.substack.com', 'news.tanglewick.org'];

/** A post is written on the publication's own host, which the school lists. */
describe.each(BROWSERS)('a post on Substack in %s', (kind) => {
  const bench = usePlatforms(kind, { extraSites: HOSTS });
  // The browser's own calls home end at the same server.
  const posted = (): readonly string[] => bench.demo.posts().flatMap(({ box, text }) => (box.startsWith('substack/post') ? [text] : []));
  const asked = async (page: Page): Promise<boolean> => (await bench.driver.ours(page)).some(({ role }) => role === 'dialog');
  const writing = (url: string, telling: string, then: (page: Page) => Promise<void>): Promise<void> => {
    bench.demo.clear();
    return bench.on(url, async (page) => {
      for (const field of FIELDS) await type(page, field, field === telling ? TELLING : HARMLESS);
      await bench.driver.find(page, CHIP);
      await page.click('[data-testid=publish-button]');
      await page.waitForSelector('#send', { visible: true });
      expect(await asked(page)).toBe(false);
      await page.click('#send');
      await then(page);
    });
  };

  test.each([
    [HOSTS[0], 'post', FIELDS[0]],
    [HOSTS[0], 'post', FIELDS[1]],
    [HOSTS[1], 'post-fr', FIELDS[2]],
  ])('%s/%s: goes on to the last step, and is held there for %s', async (host, name, telling = '') => {
    await writing(`https://${host}/substack/${name}.html`, telling, async (page) => {
      await bench.driver.find(page, CHECKLIST);
      await bench.driver.press(page, BACK);
      await bench.driver.gone(page, CHECKLIST);
      expect(posted()).toEqual([]);
      await page.click('#send');
      await bench.driver.press(page, POST_ANYWAY);
      await until('the post', () => posted().length > 0);
      expect(posted().map((text) => text.split('\n'))).toEqual([FIELDS.map((field) => (field === telling ? TELLING : HARMLESS))]);
    });
  });

  test('harmless: out at once', async () => {
    await writing(`https://${HOSTS[0]}/substack/post.html`, '', async () => {
      await until('the post', () => posted().length > 0);
      expect(posted()).toHaveLength(1);
    });
  });
});
