import { expect, test } from 'vitest';
import { until } from '../../../src/demo/driver/until';
import { CHECKLIST, CHIP, HARMLESS, POST_ANYWAY, TELLING, type Bench } from '../harness';
import { chord } from './box';
import { composeWithEnter } from './compose';
import type { Composer } from './composers';
import { stageOf } from './stage';

/** What Enter is in one compose box: a new line, a post, the end of a word, a choice from a list. */
export function knowsItsEnter(bench: Bench, composer: Composer): void {
  const { mentions, newLine, ways } = composer;
  const { texts, arrived, inBox, held, decide, asked, emptied } = stageOf(bench, composer);

  if (newLine) {
    test(`${newLine} makes a new line, which is no post`, async () => {
      await inBox(TELLING, async (box) => {
        if (newLine === 'Enter') await box.page.keyboard.press('Enter');
        else await chord(box.page, 'Shift', 'Enter');
        await box.type('and back');
        await until('two lines', async () => /\n+and back$/.test((await box.state()).text));
        expect(await asked(box)).toBe(false);
        await held(box);
        await decide(box, POST_ANYWAY);
        await arrived(1);
        await emptied(box);
        expect(texts()).toEqual([`${TELLING}\nand back`]);
      });
    });
  }

  if (!ways.includes('Enter')) return;

  test.each([
    ['harmless', HARMLESS],
    ['telling', TELLING],
  ])('the key held down posts once: %s', async (_, text) => {
    await inBox(text, async (box) => {
      await bench.driver.find(box.page, CHIP);
      for (let repeat = 0; repeat < 4; repeat++) await box.page.keyboard.down('Enter');
      if (text === TELLING) await bench.driver.find(box.page, CHECKLIST);
      await box.page.keyboard.up('Enter');
      if (text === TELLING) await decide(box, POST_ANYWAY);
      await arrived(1);
      await emptied(box);
      expect(texts()).toEqual([text]);
    });
  });

  test('the key that ends a word of an input method is no post', async () => {
    await inBox(`${TELLING} `, async (box) => {
      await composeWithEnter(bench.driver, box.page);
      await until('the word in the box', async () => (await box.state()).text === `${TELLING} 日`);
      expect(await asked(box)).toBe(false);
      expect(texts()).toEqual([]);
      await held(box, 'Enter');
      await decide(box, POST_ANYWAY);
      await arrived(1);
      expect(texts()).toEqual([`${TELLING} 日`]);
    });
  });

  if (!mentions) return;

  test('the key that picks a name from a list is no post', async () => {
    await inBox(`${TELLING} @b`, async (box) => {
      await until('the list', () => box.page.evaluate(() => document.querySelector('li')?.checkVisibility()));
      await box.page.keyboard.press('Enter');
      await until('the name in the box', async () => (await box.state()).text.startsWith(`${TELLING} @Ben Moss`));
      expect(await asked(box)).toBe(false);
      expect(texts()).toEqual([]);
      await box.type('.');
      await held(box, 'Enter');
      await decide(box, POST_ANYWAY);
      await arrived(1);
      expect(texts()).toEqual([`${TELLING} @Ben Moss .`]);
    });
  });
}
