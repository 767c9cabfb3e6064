import { TELLING } from '../../../src/demo/story';
import { until } from '../../../src/demo/driver/until';
import { quantile } from '../spread';
import { empty, enterBox, putIn } from './in-box';
import type { Measure } from './measure';
import { ourWorld } from './our-world';
import { BOXES, RESTORED } from './pages';

const TIMES = 5;

/**
 * From the focus to the chip, and from words to the marks under them. A mark counts as drawn at the first task after the frame in which it was put
 * into the page; text arrives at once, as from a paste.
 */
export const firstMark: Measure<'chip' | 'engine' | 'restored' | 'first' | 'warm'> = {
  figures: {
    chip: { what: 'fresh page, focus on an empty box → chip drawn', unit: 'ms', judged: 'own', goal: 100 },
    engine: { what: 'fresh page, focus on a box with a draft → engine ready', unit: 'ms', judged: 'own' },
    restored: { what: 'first mark, cold: engine ready → draft marked', unit: 'ms', judged: 'own', goal: 33 },
    first: { what: 'first mark, cold: first paste into a fresh page’s box → marked', unit: 'ms', judged: 'own', goal: 33 },
    warm: { what: 'first mark, warm: later paste into the emptied box → marked', unit: 'ms', judged: 'own', goal: 16 },
  },
  async run(side) {
    const chips: number[] = [];
    while (chips.length < TIMES)
      chips.push(
        await side.on(BOXES.textarea, async (page) => {
          const world = await ourWorld(page);
          await page.click('#box');
          await until('the chip', () => world.run(() => secondLookSeen.shown > 0));
          const { focused, shown } = await world.run(() => secondLookSeen);
          return shown - focused;
        }),
      );
    const cold = await side.on(RESTORED, async (page) => {
      const world = await ourWorld(page);
      await page.click('#box');
      await until('the marks', () => world.run(() => secondLookSeen.marked > 0));
      return world.run(() => secondLookSeen);
    });
    const pasted = await side.on(BOXES.textarea, async (page) => {
      const world = await enterBox(side, page);
      if (!world) throw new Error('There is no mark without the extension.');
      const times: number[] = [];
      while (times.length <= TIMES) {
        await putIn(page, world, TELLING);
        const { typed, marked } = await world.run(() => secondLookSeen);
        times.push(marked - typed);
        await empty(page, world);
      }
      return times;
    });
    const [first = Number.NaN, ...later] = pasted;
    return { chip: quantile(chips, 0.5), engine: cold.ready - cold.focused, restored: cold.marked - cold.ready, first, warm: quantile(later, 0.5) };
  },
};
