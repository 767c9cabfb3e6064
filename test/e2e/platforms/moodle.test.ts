import { describe, expect, test } from 'vitest';
import { moodle } from '../../platforms/moodle/surfaces';
import { stageOf } from '../contract/stage';
import { BROWSERS, CHIP, TELLING } from '../harness';
import { usePlatforms } from '../platform-bench';

/** Every button of Moodle's forms sends the form to the server, though only one of them posts. */
describe.each(BROWSERS)('Moodle’s other buttons in %s', (kind) => {
  const bench = usePlatforms(kind, { language: 'en' });

  test.each([
    ['reply', '[data-action=forum-advanced-reply]'],
    ['reply', '[data-action=cancel-inpage-reply]'],
    ['discussion', '#id_advancedadddiscussion'],
    ['discussion', '#id_cancel'],
    ['comment', '[id^=comment-action-cancel]'],
    ['to-many', '[data-action=cancel]'],
  ])('%s: %s is no post', async (page, button) => {
    const surface = moodle.surfaces.find(({ id }) => id === `moodle/${page}`);
    if (!surface) throw new Error(page);
    const { texts, inBox, held, asked } = stageOf(bench, surface);
    await inBox(TELLING, async (box) => {
      await bench.driver.find(box.page, CHIP);
      await box.page.click(button);
      await box.drawn();
      expect(await asked(box)).toBe(false);
      await held(box);
      expect(texts()).toEqual([]);
    });
  });

  test('telling words in the subject alone are held, also by Enter in it', async () => {
    const surface = moodle.surfaces.find(({ id }) => id === 'moodle/discussion');
    if (!surface) throw new Error('discussion');
    const { texts, held, inBox } = stageOf(bench, { ...surface, input: '#id_subject' });
    await inBox(TELLING, async (box) => {
      await held(box, 'Enter');
      expect(texts()).toEqual([]);
    });
  });
});
