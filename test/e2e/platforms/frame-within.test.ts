import { beforeEach, describe, expect, test } from 'vitest';
import en from '../../../public/_locales/en/messages.json';
import { until } from '../../../src/demo/driver/until';
import { disqus } from '../../platforms/disqus/surfaces';
import { LISTED } from '../../platforms/surfaces';
import { stageOf } from '../contract/stage';
import { BACK, BROWSERS, CHIP, HARMLESS, TELLING } from '../harness';
import { usePlatforms } from '../platform-bench';

/** A frame of a site known by name, in a page of another: what the school says of that page holds in the frame too. */
describe.each(BROWSERS)('a comment frame in %s', (kind) => {
  const bench = usePlatforms(kind);
  const { inBox, held, decide, asked, arrived, texts, watched } = stageOf(bench, disqus.surfaces[0]!);
  const titled = (wanted: string): Promise<unknown> =>
    until(`the toolbar’s "${wanted}"`, () =>
      bench.driver.inExtension(
        async (host, title) => {
          const tab = (await chrome.tabs.query({})).find((one) => one.url?.includes(host));
          return (await chrome.action.getTitle({ tabId: tab?.id ?? -1 })) === title;
        },
        LISTED,
        wanted,
      ),
    );

  describe('in a page that the school excludes', () => {
    beforeEach(() => bench.driver.writeUserSettings({ language: 'en', excludedSites: [LISTED] }));

    test('asks nothing, posts once, and the toolbar says that nothing is watched', async () => {
      await inBox(TELLING, async (box) => {
        await titled(en.bar_off.message);
        await box.post();
        await arrived(1);
        expect(texts()).toEqual([TELLING]);
        expect(await asked(box)).toBe(false);
      });
    });

    test('asks again once the school excludes it no more, without a new page', async () => {
      await inBox(HARMLESS, async (box) => {
        await titled(en.bar_off.message);
        await bench.driver.writeUserSettings({ language: 'en' });
        await box.type(TELLING);
        await watched(box);
        await held(box);
      });
    });
  });

  test('in a page that goes on without a new document asks nothing where the school excludes it, and asks again elsewhere', async () => {
    await bench.driver.writeUserSettings({ language: 'en', extraSites: [LISTED], excludedSites: [`${LISTED}/archive`] });
    await inBox(TELLING, async (box) => {
      const to = async (path: string): Promise<void> => {
        await box.page.evaluate((address) => history.pushState(null, '', address), path);
        await box.page.click('h1');
        await box.enter();
      };
      await held(box);
      await decide(box, BACK);
      await to('/archive/one');
      // A person goes on writing: the frame asks about the page around it while they do.
      await until('nothing of ours', async () => {
        await box.type('!');
        return (await bench.driver.ours(box.page)).every(({ role }) => role !== 'button');
      });
      await box.post();
      await arrived(1);
      await to('/board/two');
      await until('the chip', async () => {
        await box.type(`${TELLING} `);
        return (await bench.driver.ours(box.page)).some(({ role, name }) => role === CHIP.role && CHIP.name.test(name));
      });
      await held(box);
    });
  });

  test('in a page that nobody lists is watched, and the toolbar says that the page is so in part', async () => {
    await bench.driver.writeUserSettings({ language: 'en' });
    await inBox(TELLING, async (box) => {
      await held(box);
      await titled(en.bar_part.message);
    });
  });
});
