import { describe, expect, test } from 'vitest';
import { until } from '../../../src/demo/driver/until';
import { LISTED, under } from '../../platforms/surfaces';
import { xenforo } from '../../platforms/xenforo/surfaces';
import { stageOf } from '../contract/stage';
import { BROWSERS, CHIP, HARMLESS, POST_ANYWAY, TELLING } from '../harness';
import { usePlatforms } from '../platform-bench';

const [reply, , thread] = xenforo.surfaces;
const signature = under(LISTED, 'xenforo')('signature', { input: '.fr-element', button: '[type=submit]', ways: ['button'], audience: 'unknown' });

/** Previews, drafts and the full form are other buttons of a form, and the signature has the same editor. */
describe.each(BROWSERS)('XenForo’s editor in %s', (kind) => {
  const bench = usePlatforms(kind);

  test.each([
    [reply!, '[data-cmd=xfPreview]', 'xfPreview'],
    [reply!, '[data-cmd=xfDraft]', 'xfDraft'],
    [reply!, '[name=more_options]', 'full form'],
    [thread!, '[data-xf-click=preview-click]', 'preview'],
  ])('$name: the button $1 goes its way with a telling text', async (surface, button, title) => {
    const { inBox, texts } = stageOf(bench, surface);
    await inBox(TELLING, async ({ page }) => {
      await bench.driver.find(page, CHIP);
      await page.click(button);
      await until('what the button does', async () => (await page.title()) === title);
      expect(texts()).toEqual([]);
    });
  });

  test('the signature is no post', async () => {
    const { inBox, arrived } = stageOf(bench, signature);
    await inBox(TELLING, async ({ page }) => {
      await page.click('[type=submit]');
      await arrived(1);
    });
  });

  test('the title and the poll are read with the thread', async () => {
    const { inBox, held, decide, arrived, texts } = stageOf(bench, thread!);
    for (const field of ['[name=title]', '[name="poll[question]"]', '[name="poll[new_responses][]"]'])
      await inBox(HARMLESS, async (box) => {
        await box.page.type(field, TELLING);
        await held(box);
        await decide(box, POST_ANYWAY);
        await arrived(1);
        expect(texts()[0]?.split('\n').toSorted()).toEqual([HARMLESS, TELLING].toSorted());
      });
  });
});
