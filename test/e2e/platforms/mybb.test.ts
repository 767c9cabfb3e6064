import { describe, expect, test } from 'vitest';
import { until } from '../../../src/demo/driver/until';
import { mybb } from '../../platforms/mybb/surfaces';
import { LISTED, under } from '../../platforms/surfaces';
import { stageOf } from '../contract/stage';
import { BROWSERS, CHIP, HARMLESS, POST_ANYWAY, TELLING } from '../harness';
import { usePlatforms } from '../platform-bench';

const [thread, reply, quick, , message] = mybb.surfaces;
const signature = under(LISTED, 'mybb')('signature', { input: 'body', frame: '.sceditor-container iframe', button: '[name=submit]', ways: ['button'], native: true, audience: 'unknown' });

/** Each form has a button that posts and several that do not; the signature has the same editor. */
describe.each(BROWSERS)('MyBB’s forms in %s', (kind) => {
  const bench = usePlatforms(kind);

  test.each([
    [thread!, 'previewpost'],
    [thread!, 'newattachment'],
    [reply!, 'savedraft'],
    [quick!, 'previewpost'],
    [message!, 'saveasdraft'],
    [message!, 'preview'],
  ])('$name: the button $1 goes its way with a telling text', async (surface, name) => {
    const { inBox, texts } = stageOf(bench, surface);
    await inBox(TELLING, async ({ page }) => {
      await bench.driver.find(page, CHIP);
      await page.click(`[name=${name}]`);
      await until('what the button sends', () => bench.demo.posts().some(({ box }) => box === `${surface.id}/${name}`));
      expect(texts()).toEqual([]);
    });
  });

  test('the signature is no post', async () => {
    const { inBox, arrived } = stageOf(bench, signature);
    await inBox(TELLING, async ({ page }) => {
      await page.click('[name=submit]');
      await arrived(1);
    });
  });

  test('the subject is read with the thread', async () => {
    const { inBox, held, decide, arrived, texts } = stageOf(bench, thread!);
    await inBox(HARMLESS, async (box) => {
      await box.page.type('[name=subject]', TELLING);
      await held(box);
      await decide(box, POST_ANYWAY);
      await arrived(1);
      expect(texts()).toEqual([`${TELLING}\n${HARMLESS}`]);
    });
  });
});
