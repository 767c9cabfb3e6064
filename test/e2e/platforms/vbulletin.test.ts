import { describe, expect, test } from 'vitest';
import { until } from '../../../src/demo/driver/until';
import { LISTED, under } from '../../platforms/surfaces';
import { vbulletin } from '../../platforms/vbulletin/surfaces';
import { stageOf } from '../contract/stage';
import { BROWSERS, CHIP, HARMLESS, POST_ANYWAY, TELLING } from '../harness';
import { usePlatforms } from '../platform-bench';

const [thread, message, quick, , five] = vbulletin.surfaces;
const on = under(LISTED, 'vbulletin');
const signature = on('signature', { input: 'body', frame: '.cke_contents iframe', button: '[accesskey=s]', ways: ['button'], native: true, audience: 'unknown' });
const { id: _id, path: _path, ...reply } = five!;
const comment = on('reply-5', { ...reply, input: '.comment-textbox', button: '.post-comment-btn' });

/** A preview or the full form is the button beside the one that posts; the signature has the same editor. */
describe.each(BROWSERS)('vBulletin’s forms in %s', (kind) => {
  const bench = usePlatforms(kind);

  test.each([thread!, message!, quick!])('$name: the button beside goes its way with a telling text', async (surface) => {
    const { inBox, texts } = stageOf(bench, surface);
    await inBox(TELLING, async ({ page }) => {
      await bench.driver.find(page, CHIP);
      await page.click('[name=preview]');
      await until('what the button sends', () => bench.demo.posts().some(({ box }) => box === `${surface.id}/preview`));
      expect(texts()).toEqual([]);
    });
  });

  test('the signature is no post', async () => {
    const { inBox, arrived } = stageOf(bench, signature);
    await inBox(TELLING, async ({ page }) => {
      await page.click('[accesskey=s]');
      await arrived(1);
    });
  });

  test('the title is read with the thread', async () => {
    const { inBox, held, decide, arrived, texts } = stageOf(bench, thread!);
    await inBox(HARMLESS, async (box) => {
      await box.page.type('#subject', TELLING);
      await held(box);
      await decide(box, POST_ANYWAY);
      await arrived(1);
      expect(texts()).toEqual([`${TELLING}\n${HARMLESS}`]);
    });
  });

  test('a comment in 5 is held', async () => {
    const { inBox, held, decide, arrived, texts } = stageOf(bench, comment);
    await inBox(TELLING, async (box) => {
      await held(box);
      await decide(box, POST_ANYWAY);
      await arrived(1);
      expect(texts()).toEqual([TELLING]);
    });
  });
});
