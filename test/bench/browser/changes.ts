import type { Page } from 'puppeteer-core';
import { until } from '../../../src/demo/driver/until';
import { TELLING } from '../../../src/demo/story';
import { enterBox, putIn, settled } from './in-box';
import type { Measure } from './measure';
import { BOXES, FRAMED, PLAIN } from './pages';
import { ourCalls, total, traced } from './trace';

const SECONDS = 2;

async function scriptPerSecond(page: Page): Promise<number> {
  const events = await traced(page, async () => {
    await page.evaluate(`change(${SECONDS})`);
    await until('the page to have changed', () => page.evaluate('changed') as Promise<boolean>);
  });
  return total(ourCalls(events)) / SECONDS;
}

const figure = (where: string) => ({ what: `script on a page with 2,000 changes a second, ${where}`, unit: 'ms/s', judged: 'own', goal: 0.5 }) as const;

/** The extension's script while a page changes its elements. */
export const changes: Measure<'plain' | 'focused' | 'framed'> = {
  figures: {
    plain: figure('no compose box'),
    focused: figure('compose box focused, words in it marked'),
    framed: figure('in 30 frames of its origin'),
  },
  run: async (side) => ({
    plain: await side.on(PLAIN, scriptPerSecond),
    focused: await side.on(BOXES.textarea, async (page) => {
      const world = await enterBox(side, page);
      if (world) await putIn(page, world, TELLING);
      // What the words set going is no cost of the changes.
      await settled();
      return scriptPerSecond(page);
    }),
    framed: await side.on(FRAMED, scriptPerSecond),
  }),
};
