import { describe, expect, test } from 'vitest';
import { until } from '../../../src/demo/driver/until';
import { under } from '../../platforms/surfaces';
import { stageOf } from '../contract/stage';
import { BACK, BROWSERS, CHECKLIST, HARMLESS, POST_ANYWAY, TELLING } from '../harness';
import { usePlatforms } from '../platform-bench';

const on = under('www.facebook.com', 'facebook');
const BOX = '[contenteditable]';

describe.each(BROWSERS)('Facebook in %s', (kind) => {
  const bench = usePlatforms(kind);

  describe.each(['page-post', 'page-post-de'])('%s', (id) => {
    const { posts, texts, arrived, inBox, held, asked, watched } = stageOf(bench, on(id, { input: BOX, button: '#settings > :last-child [role=button]', ways: ['button'], audience: 'public' }));
    const next = 'form > div > :last-child [role=button]';

    test('what turns the leaf publishes nothing; the button of the settings is held', async () => {
      await inBox(TELLING, async (box) => {
        const press = async (button: string, shows: string): Promise<void> => {
          await box.page.click(button);
          await box.page.waitForSelector(shows, { visible: true, timeout: 5000 });
          expect(await asked(box)).toBe(false);
        };
        await press(next, '#settings');
        await press('#to-audience', '#audience');
        await press('#audience [role=button]', '#settings');
        await held(box);
        await bench.driver.press(box.page, BACK);
        await bench.driver.gone(box.page, CHECKLIST);
        await press('#settings [role=button]', BOX);
        expect((await box.state()).text).toBe(TELLING);
        await press(next, '#settings');
        await held(box);
        await bench.driver.press(box.page, POST_ANYWAY);
        await arrived(1);
        expect(texts()).toEqual([TELLING]);
      });
    });

    test('a harmless post goes by the very same trusted events', async () => {
      await inBox(HARMLESS, async (box) => {
        await watched(box);
        await box.page.click(next);
        await box.post();
        await arrived(1);
        expect(posts()).toEqual([{ box: `facebook/${id}`, text: HARMLESS, trusted: true }]);
      });
    });
  });

  test('the button under a post, called as the one that comments, leads to the box', async () => {
    const { inBox, asked, focused, texts } = stageOf(bench, on('comment', { input: BOX, ways: ['Enter'], audience: 'public' }));
    await inBox(TELLING, async (box) => {
      await box.page.click('[type=search]');
      await box.page.click('[role=button]:has([data-ad-rendering-role=comment_button])');
      await focused(box);
      expect(await asked(box)).toBe(false);
      expect(texts()).toEqual([]);
    });
  });

  test.each(['post', 'message', 'message-de'])('%s: the button of smileys opens its list', async (id) => {
    const { inBox, asked, texts } = stageOf(bench, on(id, { input: BOX, ways: ['button'], audience: 'public' }));
    await inBox(TELLING, async (box) => {
      await box.page.click('[aria-expanded]');
      await until('the list', () => box.page.$eval('[aria-expanded]', (button) => button.ariaExpanded === 'true'));
      expect(await asked(box)).toBe(false);
      expect(texts()).toEqual([]);
    });
  });
});
