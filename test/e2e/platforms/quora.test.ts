import { describe, expect, test } from 'vitest';
import { quora } from '../../platforms/quora/surfaces';
import { stageOf } from '../contract/stage';
import { BACK, BROWSERS, TELLING } from '../harness';
import { usePlatforms } from '../platform-bench';

/** The button of every dialog carries the same mark, and more than one button is blue: not each of them posts. */
describe.each(BROWSERS)('Quora’s buttons in %s', (kind) => {
  const bench = usePlatforms(kind);

  test.each(quora.surfaces.slice(0, 3))('$name: to close it and to throw the text away is no post', async (surface) => {
    const { texts, inBox, held, decide, emptied, asked } = stageOf(bench, surface);
    await inBox(TELLING, async (box) => {
      await held(box);
      await decide(box, BACK);
      await box.page.click('#close');
      await box.page.waitForSelector('#discard', { visible: true });
      expect(await asked(box)).toBe(false);
      await box.page.click('#discard');
      await emptied(box);
      expect(await asked(box)).toBe(false);
      expect(texts()).toEqual([]);
    });
  });

  test('a blue button in the head of the page does not post the comment', async () => {
    const { texts, inBox, held, asked } = stageOf(bench, quora.surfaces[3]!);
    await inBox(TELLING, async (box) => {
      await box.page.click('.puppeteer_test_add_question_button');
      await box.drawn();
      expect(await asked(box)).toBe(false);
      await held(box);
      expect(texts()).toEqual([]);
    });
  });
});
