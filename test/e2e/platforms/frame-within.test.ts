import { beforeEach, describe, expect, test } from 'vitest';
import en from '../../../public/_locales/en/messages.json';
import { until } from '../../../src/demo/driver/until';
import { disqus } from '../../platforms/disqus/surfaces';
import { LISTED } from '../../platforms/surfaces';
import { stageOf } from '../contract/stage';
import { BROWSERS, HARMLESS, TELLING } from '../harness';
import { usePlatforms } from '../platform-bench';

/** A frame of a site known by name, in a page of another: what the school says of that page holds in the frame too. */
describe.each(BROWSERS)('a comment frame in %s', (kind) => {
  const bench = usePlatforms(kind);
  const { inBox, held, asked, arrived, texts, watched } = stageOf(bench, disqus.surfaces[0]!);
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

  test('in a page that nobody lists is watched, and the toolbar says that the page is so in part', async () => {
    await bench.driver.writeUserSettings({ language: 'en' });
    await inBox(TELLING, async (box) => {
      await held(box);
      await titled(en.bar_part.message);
    });
  });
});
