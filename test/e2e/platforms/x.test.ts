import { describe, expect, test } from 'vitest';
import { until } from '../../../src/demo/driver/until';
import { x } from '../../platforms/x/surfaces';
import { stageOf } from '../contract/stage';
import { BROWSERS, CHECKLIST, CHIP, HARMLESS, POST_ANYWAY, TELLING, type } from '../harness';
import { usePlatforms } from '../platform-bench';

describe.each(BROWSERS)('X in %s', (kind) => {
  const bench = usePlatforms(kind);

  test('a thread is one text: what stands in its first post is asked about at the button beside its last', async () => {
    await bench.on('https://x.com/x/thread.html', async (page) => {
      bench.demo.clear();
      const texts = (): string[] => bench.demo.posts().flatMap(({ box, text }) => (box === 'x/thread' ? [text] : []));
      await type(page, '[data-testid=tweetTextarea_0]', TELLING);
      await type(page, '[data-testid=tweetTextarea_1]', HARMLESS);
      await page.click('[data-testid=tweetButton]');
      await bench.driver.find(page, CHECKLIST);
      expect(texts()).toEqual([]);
      await bench.driver.press(page, POST_ANYWAY);
      await until('the thread', async () => texts().length > 0);
      expect(texts()).toEqual([`${TELLING}\n${HARMLESS}`]);
    });
  });

  test('a search beside a telling draft is a search', async () => {
    await bench.on('https://x.com/x/inline.html', async (page) => {
      await type(page, '[data-testid=tweetTextarea_0]', TELLING);
      await bench.driver.find(page, CHIP);
      await type(page, '[data-testid=SearchBox_Search_Input]', 'fair');
      await page.keyboard.press('Enter');
      await until('the search', async () => (await page.title()) === 'Search');
      expect((await bench.driver.ours(page)).some(({ role }) => role === 'dialog')).toBe(false);
    });
  });

  test.each(['twitter.com', 'mobile.x.com'])('%s is watched too', async (host) => {
    await bench.on(`https://${host}/x/inline.html`, async (page) => {
      await type(page, '[data-testid=tweetTextarea_0]', TELLING);
      await page.click('[data-testid=tweetButtonInline]');
      await bench.driver.find(page, CHECKLIST);
    });
  });
});

/** The school has taken a site out that is known by name: our guard is there, and asks nothing. */
describe.each(BROWSERS)('X, excluded by the school, in %s', (kind) => {
  const bench = usePlatforms(kind, { excludedSites: ['x.com'] });

  test('a telling post goes out as the very same trusted event, and nothing is drawn', async () => {
    const inline = x.surfaces[0]!;
    const { posts, inBox, arrived } = stageOf(bench, inline);
    await inBox(TELLING, async (box) => {
      await box.post();
      await arrived(1);
      expect(posts()).toEqual([{ box: inline.id, text: TELLING, trusted: true }]);
      expect(await bench.driver.ours(box.page)).toEqual([]);
    });
  });
});
