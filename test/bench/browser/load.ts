import type { Page } from 'puppeteer-core';
import type { Measure } from './measure';
import { FRAMED, PLAIN } from './pages';
import type { Side } from './side';
import { ourCalls, total, traced } from './trace';

/** What lives in the page's heap once the rubbish is out, MB (a million bytes). */
async function heap(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  // Some objects let others go only when they are gone themselves.
  for (let times = 0; times < 2; times++) await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = Number.NaN } = await page.metrics();
  await session.detach();
  return JSHeapUsedSize / 1e6;
}

async function load(side: Side, path: string) {
  return side.onEmpty(path, async (page, url) => {
    const events = await traced(page, async () => void (await page.goto(url)));
    return { script: total(ourCalls(events)), heap: await heap(page) };
  });
}

/** What a page pays that never focuses a compose box: the guard's first run, and its place in the heap. */
export const atLoad: Measure<'script' | 'heap' | 'framedScript' | 'framedHeap'> = {
  figures: {
    script: { what: 'script at load, page without a compose box', unit: 'ms', judged: 'own', goal: 1 },
    heap: { what: 'heap, page without a compose box', unit: 'MB', judged: 'added', goal: 0.2 },
    framedScript: { what: 'script at load, page of 30 frames of its origin', unit: 'ms', judged: 'own' },
    framedHeap: { what: 'heap, page of 30 frames of its origin', unit: 'MB', judged: 'added' },
  },
  async run(side) {
    const plain = await load(side, PLAIN);
    const framed = await load(side, FRAMED);
    return { script: plain.script, heap: plain.heap, framedScript: framed.script, framedHeap: framed.heap };
  },
};
