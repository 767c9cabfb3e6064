import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../../src/demo/driver/until';
import { BACK, CHECKLIST, CHIP, HARMLESS, POST_ANYWAY, TELLING, UNWATCHED, type Bench } from '../harness';
import { boxIn, chord, type Box } from './box';
import type { Composer } from './composers';
import { everyButtonInReach } from './reach';
import { stageOf } from './stage';
import { LONG } from './texts';

const STANDARDS = ['Be kind', 'Be honest', 'Be sensitive', 'Protect confidentiality', 'Stay professional', 'If in doubt, don’t post'];

/** The contract of one compose box, over the built extension in the browser of `bench`. */
export function keepsTheContract(bench: Bench, composer: Composer): void {
  const { id, path, native, newLine, ways } = composer;
  const { posts, texts, arrived, inBox, held, decide, emptied, focused } = stageOf(bench, composer);

  // How long that takes is measured by the bench: focus to chip.
  test('is found at the focus, before anything is typed', async () => {
    await bench.on(path, async (page) => {
      const box = boxIn(page, composer);
      await until('the box to stand', async () => (await box.state()).text === '');
      expect(await bench.driver.ours(page)).toEqual([]);
      await box.enter();
      await bench.driver.find(page, CHIP);
    });
  });

  test.each(ways)('a harmless post by %s goes out as the very same trusted event, with the requests of a page alone', async (way) => {
    const send = async (page: Page, before: (box: Box) => Promise<unknown>): Promise<void> => {
      const box = boxIn(page, composer);
      const number = posts().length + 1;
      await box.enter();
      await box.type(HARMLESS);
      await before(box);
      await box.post(way);
      await arrived(number);
      await emptied(box);
    };
    const requests = (host: string): readonly string[] => bench.demo.requests().flatMap((asked) => (asked.host === host ? [asked.line] : [])).toSorted();
    bench.demo.clear();
    await bench.onUnwatched(path, async (alone) => {
      await send(alone, async () => expect(await bench.driver.ours(alone)).toEqual([]));
      await bench.on(path, async (page) => {
        await send(page, () => bench.driver.find(page, CHIP));
        const post = { box: id, text: HARMLESS, trusted: true };
        expect(posts()).toEqual([post, post]);
        await until('as many requests as alone', () => requests('127.0.0.1').length >= requests(UNWATCHED).length);
        await page.waitForNetworkIdle({ idleTime: 100 });
        expect(requests('127.0.0.1')).toEqual(requests(UNWATCHED));
      });
    });
  });

  test('a long text is held, with every button in reach, and goes out to the letter', async () => {
    await inBox('', async (box) => {
      const text = newLine ? LONG : LONG.replaceAll('\n', ' ');
      await box.paste(text);
      await until('the text in the box', async () => (await box.state()).text.endsWith(text.slice(-40)));
      await held(box);
      expect(await everyButtonInReach(bench.driver, box.page)).toEqual(expect.arrayContaining([BACK.name, POST_ANYWAY.name]));
      const { text: told } = await bench.driver.find(box.page, CHECKLIST);
      for (const words of ['Oliver Bennett', '14 Alder Grove', ...STANDARDS]) expect(told).toContain(words);
      const places = STANDARDS.map((standard) => told.lastIndexOf(standard));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(texts()).toEqual([]);
      await decide(box, POST_ANYWAY);
      await arrived(1);
      await emptied(box);
      expect(texts()).toEqual([text]);
    });
  });

  test.each(['Go back and edit', 'Escape'])('%s leaves text, caret, selection and undo history as they were, and changed text then goes out', async (way) => {
    await inBox(TELLING, async (box) => {
      const end = TELLING.length;
      const before = { text: TELLING, anchor: end - 4, focus: end - 6, focused: true };
      await box.select(before.anchor, before.focus);
      // An editor hears of a selection a moment after it is made; a key in that moment finds it with the old one, also without us.
      await box.drawn();
      expect(await box.state()).toEqual(before);
      await held(box);
      if (way === 'Escape') await box.page.keyboard.press('Escape');
      else await bench.driver.press(box.page, BACK);
      await bench.driver.gone(box.page, CHECKLIST);
      await focused(box);
      await box.drawn();
      expect(await box.state()).toEqual(before);

      await box.type('X');
      await until('an X', async () => (await box.state()).text !== TELLING);
      await box.drawn();
      expect((await box.state()).text).toBe(`${TELLING.slice(0, -6)}X${TELLING.slice(-4)}`);
      await until('the X undone', async () => {
        await chord(box.page, 'Control', 'z');
        return (await box.state()).text === TELLING;
      });
      expect(texts()).toEqual([]);

      await bench.driver.selectAll(box.page);
      await box.type(HARMLESS);
      await until('the changed text', async () => (await box.state()).text === HARMLESS);
      await box.post();
      await arrived(1);
      await emptied(box);
      expect(texts()).toEqual([HARMLESS]);
    });
  });

  test('two quick presses and Post anyway make one post, the same text is not asked about again, changed text is', async () => {
    await inBox(TELLING, async (box) => {
      await box.postTwice();
      await bench.driver.find(box.page, CHECKLIST);
      expect(texts()).toEqual([]);
      await decide(box, POST_ANYWAY);
      await arrived(1);
      await emptied(box);
      const goneOut = [TELLING];
      expect(texts()).toEqual(goneOut);
      if (!native) {
        await box.enter();
        await box.type(TELLING);
        await box.post();
        await arrived(2);
        await emptied(box);
        goneOut.push(TELLING);
      }
      // A form has loaded the page anew: an editor may stand there a moment before it takes the focus, and keys with it.
      await until('the focus', async () => {
        await box.enter();
        return (await box.state()).focused;
      });
      await box.type(`${TELLING}!`);
      await until('the changed text', async () => (await box.state()).text.trimEnd() === `${TELLING}!`);
      await held(box);
      expect(texts()).toEqual(goneOut);
    });
  });

  test.each(ways.slice(1))('by %s too it is held, and posted once', async (way) => {
    await inBox(TELLING, async (box) => {
      await held(box, way);
      await decide(box, POST_ANYWAY);
      await arrived(1);
      await emptied(box);
      expect(texts()).toEqual([TELLING]);
    });
  });
}
