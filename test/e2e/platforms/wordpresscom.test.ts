import { describe, expect, test } from 'vitest';
import type { Surface } from '../../platforms/surfaces';
import { wordpresscom } from '../../platforms/wordpresscom/surfaces';
import { stageOf } from '../contract/stage';
import { BROWSERS, TELLING } from '../harness';
import { usePlatforms } from '../platform-bench';

/** Beside what posts stand buttons of the same make: for drafts, for the look of the blocks, for who one is. */
describe.each(BROWSERS)('WordPress.com’s other buttons in %s', (kind) => {
  const bench = usePlatforms(kind);
  const surface = (page: string): Surface => wordpresscom.surfaces.find(({ id }) => id === `wordpresscom/${page}`) as Surface;

  test.each([
    ['comment-de', '.social-button'],
    ['blocks', '.components-button'],
    ['editor', '.editor-post-save-draft'],
    ['answer', '.cancel'],
    ['quick', '.quick-post-input__cancel'],
    ['change', '.comment__edit-buttons :not(.is-primary)'],
    ['reader', '.comment-button'],
  ])('%s: %s is no post', async (page, button) => {
    const { texts, inBox, held, asked } = stageOf(bench, surface(page));
    await inBox(TELLING, async (box) => {
      await box.page.click(button);
      await box.drawn();
      expect(await asked(box)).toBe(false);
      await held(box);
      expect(texts()).toEqual([]);
    });
  });
});
