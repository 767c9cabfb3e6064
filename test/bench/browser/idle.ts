import { TELLING } from '../../../src/demo/story';
import { enterBox, putIn, settled } from './in-box';
import type { Measure } from './measure';
import { BOXES } from './pages';
import { ourCalls, traced } from './trace';

const SECONDS = 5;

/** What runs of us while nobody does anything: a timer that fires or a message that is heard is a call of script. */
export const idle: Measure<'calls'> = {
  figures: {
    calls: { what: `calls of script in ${SECONDS} s at rest, words marked in a focused box, all processes`, unit: 'calls', judged: 'own', goal: 0 },
  },
  run: (side) =>
    side.on(BOXES.textarea, async (page) => {
      const world = await enterBox(side, page);
      if (world) await putIn(page, world, TELLING);
      const events = await traced(page, async () => {
        await settled();
        await new Promise((resolve) => setTimeout(resolve, SECONDS * 1000));
      });
      const end = Math.max(...events.map(({ ts }) => ts)) / 1000;
      return { calls: ourCalls(events).filter(({ start }) => start > end - SECONDS * 1000).length };
    }),
};
