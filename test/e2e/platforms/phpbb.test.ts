import { describe, expect, test } from 'vitest';
import { until } from '../../../src/demo/driver/until';
import { phpbb } from '../../platforms/phpbb/surfaces';
import { LISTED, under } from '../../platforms/surfaces';
import { stageOf } from '../contract/stage';
import { BROWSERS, CHECKLIST, CHIP, HARMLESS, POST_ANYWAY, TELLING } from '../harness';
import { usePlatforms } from '../platform-bench';

const [topic, reply, message] = phpbb.surfaces;
const on = under(LISTED, 'phpbb');
const form = { ways: ['button'], newLine: 'Enter', native: true, audience: 'unknown' } as const;
const signature = on('signature', { ...form, input: '[name=signature]', button: '[name=submit]' });
const draft = on('draft', { ...form, input: '[name=message]', button: '[name=submit]' });

/** One form has a button that posts and several that do not; the same form, by its id, is the signature's and a draft's. */
describe.each(BROWSERS)('phpBB’s form in %s', (kind) => {
  const bench = usePlatforms(kind);
  const boxes = () => bench.demo.posts().map(({ box }) => box);

  test.each([
    [topic!, 'preview'],
    [topic!, 'save'],
    [topic!, 'load'],
    [reply!, 'preview'],
    [message!, 'save'],
    [message!, 'add_to'],
  ])('$name: the button $1 goes its way with a telling text', async (surface, name) => {
    const { inBox, texts } = stageOf(bench, surface);
    await inBox(TELLING, async ({ page }) => {
      await bench.driver.find(page, CHIP);
      await page.click(`[name=${name}]`);
      await until('what the button sends', () => boxes().includes(`${surface.id}/${name}`));
      expect(texts()).toEqual([]);
    });
  });

  test.each([
    ['the signature', signature],
    ['a draft that is edited', draft],
  ])('%s is no post', async (_, surface) => {
    const { inBox, arrived } = stageOf(bench, surface);
    await inBox(TELLING, async ({ page }) => {
      await page.click('[name=submit]');
      await arrived(1);
    });
  });

  test('a poll is read with its topic', async () => {
    const { inBox, held, decide, arrived, texts } = stageOf(bench, topic!);
    for (const field of ['#subject', '#poll_title', '#poll_option_text'])
      await inBox(HARMLESS, async (box) => {
        await box.page.type(field, TELLING);
        await held(box);
        await decide(box, POST_ANYWAY);
        await arrived(1);
        expect(texts()[0]?.split('\n').toSorted()).toEqual([HARMLESS, TELLING].toSorted());
      });
  });

  test('Enter in the subject presses the button by script: held', async () => {
    const { inBox, texts, decide, arrived } = stageOf(bench, topic!);
    await inBox(TELLING, async (box) => {
      await box.page.focus('#subject');
      await box.page.keyboard.press('Enter');
      await bench.driver.find(box.page, CHECKLIST);
      expect(boxes()).toEqual([]);
      await decide(box, POST_ANYWAY);
      await arrived(1);
      expect(texts()).toEqual([TELLING]);
    });
  });
});
