import { until } from '../../../src/demo/driver/until';
import { TELLING } from '../../../src/demo/story';
import { quantile } from '../spread';
import { enterBox } from './in-box';
import type { Measure } from './measure';
import { BOXES, type BoxKind } from './pages';
import type { Side } from './side';
import { ourCalls, total, traced, type Call } from './trace';

/** Its first words are noticed, so that chip and marks are there under most keys. */
export const POST = `${TELLING}. The whole class clapped when he came in, and we put his drawing of the harbour up beside the window. Thank you to everybody who helped with the stalls on Saturday, we raised enough for new paints, two benches and a shed for the bikes.`.slice(0, 280);

/** Time a key is held, in turn, milliseconds: no multiple of a frame, so that keys meet frames at every point. */
const HELD = [17, 23, 29, 19, 21];

/** The longest of what runs from one key to the next. */
function longest(calls: readonly Call[]): number {
  return Math.max(0, ...calls.map(({ ms }) => ms));
}

async function typeInto(side: Side, box: BoxKind) {
  return side.on(BOXES[box], async (page) => {
    await enterBox(side, page);
    const events = await traced(page, async () => {
      for (const [at, key] of [...POST].entries()) await page.keyboard.press(key as 'a', { delay: HELD[at % HELD.length] ?? 0 });
    });
    const latencies = await until('the frame of the last key', async () => {
      const seen = (await page.evaluate('latencies')) as number[];
      return seen.length === POST.length && seen;
    });
    const calls = ourCalls(events);
    return { p50: quantile(latencies, 0.5), p95: quantile(latencies, 0.95), script: total(calls) / POST.length, longest: longest(calls) };
  });
}

const latency = (share: string, box: BoxKind, limits: { goal?: number; steady?: number } = {}) =>
  ({ what: `key to next frame ${share}, ${box}`, unit: 'ms', judged: 'added', ...limits }) as const;

/** What 280 keys cost in one kind of box. */
export const keysIn = (box: BoxKind): Measure<'p50' | 'p95' | 'script' | 'longest'> => ({
  figures: {
    p50: latency('p50', box, { goal: 0.5, steady: 1 }),
    p95: latency('p95', box),
    script: { what: `script per key, ${box}`, unit: 'ms', judged: 'own', goal: 0.25 },
    longest: { what: `longest single script while typing, ${box}`, unit: 'ms', judged: 'own', goal: 4 },
  },
  run: (side) => typeInto(side, box),
});
