import { beforeAll, describe, expect, test } from 'vitest';
import { buildPlatforms, PLATFORMS_DIR } from '../../platforms/build';
import type { Surface } from '../../platforms/surfaces';
import { wordpresscom } from '../../platforms/wordpresscom/surfaces';
import { stageOf } from '../contract/stage';
import { BROWSERS, TELLING, useBench } from '../harness';

/** Beside what posts stand buttons of the same make: for drafts, for the look of the blocks, for who one is. */
describe.each(BROWSERS)('WordPress.com’s other buttons in %s', (kind) => {
  beforeAll(buildPlatforms);
  const bench = useBench(kind, { dir: PLATFORMS_DIR, anyHost: true });
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
