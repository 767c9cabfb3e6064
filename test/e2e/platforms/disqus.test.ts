import { describe, expect, test } from 'vitest';
import { disqus } from '../../platforms/disqus/surfaces';
import { stageOf } from '../contract/stage';
import { BROWSERS, TELLING } from '../harness';
import { usePlatforms } from '../platform-bench';

/** In the frame, beside the one that sends, stand buttons that add a picture, turn the look, or say who one is. */
describe.each(BROWSERS)('Disqus’s other buttons in %s', (kind) => {
  const bench = usePlatforms(kind);

  test.each([
    ['comment', '.wysiwyg__item'],
    ['edit', '.cancel'],
    ['comment of a guest', '[data-action="auth:disqus"]'],
    ['comment in Slate', '[class*=" _menu_"]'],
  ])('%s: %s is no post', async (name, button) => {
    const surface = disqus.surfaces.find((one) => one.name === name);
    if (!surface) throw new Error(name);
    const { texts, inBox, held, asked } = stageOf(bench, surface);
    await inBox(TELLING, async (box) => {
      const frame = await (await box.page.$('#dsq-app1'))?.contentFrame();
      await frame?.click(button);
      await box.drawn();
      expect(await asked(box)).toBe(false);
      await held(box);
      expect(texts()).toEqual([]);
    });
  });
});
