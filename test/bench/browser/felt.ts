import type { Page } from 'puppeteer-core';
import { TELLING } from '../../../src/demo/story';
import { until } from '../../../src/demo/driver/until';
import { quantile } from '../spread';
import { enterBox, putIn } from './in-box';
import type { Measure } from './measure';
import { BOXES } from './pages';
import type { Side } from './side';

const TIMES = 5;

/** From the press, heard before the guard hears it, to the first task after the frame that shows the checklist. */
const heldPress = (side: Side): Promise<number> =>
  side.onEmpty(BOXES.textarea, async (page, url) => {
    // There before the scripts of extensions; the clock is the same in every world.
    await page.evaluateOnNewDocument(() => addEventListener('pointerdown', ({ timeStamp }) => Object.assign(window, { pressed: timeStamp }), true));
    await page.goto(url);
    const world = await enterBox(side, page);
    if (!world) throw new Error('Nothing is held without the extension.');
    await putIn(page, world, TELLING);
    await page.click('form button');
    await until('the checklist', () => world.run(() => secondLookSeen.asked > 0));
    return (await world.run(() => secondLookSeen.asked)) - (await page.evaluate(() => (window as unknown as { pressed: number }).pressed));
  });

/** Runs in the popup: notes the first task after the frame that shows its search. */
function watchPopup(): void {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => Object.assign(window, { usable: performance.now() }));
  port1.start();
  const drawn = new MutationObserver(() => {
    if (!document.querySelector('#find')) return;
    drawn.disconnect();
    requestAnimationFrame(() => port2.postMessage(null));
  });
  drawn.observe(document, { childList: true, subtree: true });
}

async function popup(page: Page, url: string): Promise<number> {
  await page.evaluateOnNewDocument(watchPopup);
  await page.goto(url);
  const usable = (): Promise<number> => page.evaluate(() => (window as unknown as { usable?: number }).usable ?? 0);
  return until('the popup', async () => (await usable()) || null);
}

/** What a person waits for: the checklist after a press, the popup after its button. */
export const felt: Measure<'checklist' | 'popup'> = {
  figures: {
    checklist: { what: 'press on Post → checklist drawn', unit: 'ms', judged: 'own', goal: 50 },
    popup: { what: 'popup opened → drawn and ready for a press', unit: 'ms', judged: 'own', goal: 100 },
  },
  async run(side) {
    const presses: number[] = [];
    const openings: number[] = [];
    while (presses.length < TIMES) {
      presses.push(await heldPress(side));
      openings.push(await side.onOwn('/popup/index.html', popup));
    }
    return { checklist: quantile(presses, 0.5), popup: quantile(openings, 0.5) };
  },
};
