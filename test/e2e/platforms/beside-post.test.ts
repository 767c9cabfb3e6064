import { describe, expect, test } from 'vitest';
import { until } from '../../../src/demo/driver/until';
import { mumsnet } from '../../platforms/mumsnet/surfaces';
import { tes } from '../../platforms/tes/surfaces';
import { tiktok } from '../../platforms/tiktok/surfaces';
import { stageOf } from '../contract/stage';
import { BROWSERS, CHIP, TELLING } from '../harness';
import { usePlatforms } from '../platform-bench';

const SURFACES = [tiktok, mumsnet, tes].flatMap(({ surfaces }) => surfaces);

/** What stands beside the button that posts, and posts nothing. */
describe.each(BROWSERS)('beside Post in %s', (kind) => {
  const bench = usePlatforms(kind);

  test.each([
    ['tiktok/upload-de', '[data-e2e=discard_post_button]', 'discard_post_button'],
    ['tiktok/upload-de', '[data-e2e=save_draft_button]', 'save_draft_button'],
    ['mumsnet/reply', '#preview', 'Preview'],
    ['tes/reply', '#preview', 'Preview'],
  ])('%s: %s does its work at once', async (page, control, title) => {
    const { inBox, held, asked, texts } = stageOf(bench, SURFACES.find(({ id }) => id === page)!);
    await inBox(TELLING, async (box) => {
      await bench.driver.find(box.page, CHIP);
      await box.page.click(control);
      await until('its work', async () => (await box.page.title()) === title);
      expect(await asked(box)).toBe(false);
      await held(box);
      expect(texts()).toEqual([]);
    });
  });
});
