import { beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../../src/demo/driver/until';
import { buildPlatforms, PLATFORMS_DIR } from '../../platforms/build';
import { mumsnet } from '../../platforms/mumsnet/surfaces';
import type { Surface } from '../../platforms/surfaces';
import { tes } from '../../platforms/tes/surfaces';
import { tiktok } from '../../platforms/tiktok/surfaces';
import { stageOf } from '../contract/stage';
import { BROWSERS, CHIP, TELLING, useBench } from '../harness';

const CASES: readonly (readonly [Surface, string, string])[] = [
  [tiktok.surfaces[1]!, '[data-e2e=discard_post_button]', 'discard_post_button'],
  [tiktok.surfaces[1]!, '[data-e2e=save_draft_button]', 'save_draft_button'],
  [mumsnet.surfaces[0]!, '#preview', 'Preview'],
  [tes.surfaces[0]!, '#preview', 'Preview'],
];

/** What stands beside the button that posts, and posts nothing. */
describe.each(BROWSERS)('beside Post in %s', (kind) => {
  beforeAll(buildPlatforms);
  const bench = useBench(kind, { dir: PLATFORMS_DIR, anyHost: true });

  test.each(CASES)('$0.id: $1 does its work at once', async (surface, control, title) => {
    const { inBox, held, asked, texts } = stageOf(bench, surface);
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
