import { describe, expect, test } from 'vitest';
import { mediawiki } from '../../platforms/mediawiki/surfaces';
import { stageOf } from '../contract/stage';
import { BROWSERS, CHIP, HARMLESS, TELLING } from '../harness';
import { usePlatforms } from '../platform-bench';

/** The buttons of a talk page are links, of one make, and told apart by what is said around them. */
describe.each(BROWSERS)('MediaWiki, the tools of a talk page, in %s', (kind) => {
  const bench = usePlatforms(kind, { language: 'en' });

  test.each(['.oo-ui-flaggedElement-destructive a', '.ext-discussiontools-ui-replyWidget-advancedToggle a', '.ext-discussiontools-init-replylink-reply'])('%s is no post', async (button) => {
    const { texts, inBox, held, asked } = stageOf(bench, mediawiki.surfaces[0]!);
    await inBox(TELLING, async (box) => {
      await bench.driver.find(box.page, CHIP);
      await box.page.click(button);
      await box.drawn();
      expect(await asked(box)).toBe(false);
      await held(box);
      expect(texts()).toEqual([]);
    });
  });

  test('telling words in the subject of a new topic alone are held', async () => {
    const { texts, inBox, held } = stageOf(bench, mediawiki.surfaces[2]!);
    await inBox(HARMLESS, async (box) => {
      await box.page.click('.ext-discussiontools-ui-newTopic-sectionTitle input');
      await box.page.keyboard.type(TELLING);
      await held(box);
      expect(texts()).toEqual([]);
    });
  });
});
