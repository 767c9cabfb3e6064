import type { Frame, Page } from 'puppeteer-core';
import { until } from '../../src/demo/driver/until';
import { TELLING } from './harness';

const frameOf = (page: Page): Promise<Frame> =>
  until('the comment frame', () => page.frames().find((frame) => frame.url().includes('localhost') && frame.url().includes('/cross/frame')));

/** Types the telling post in the frame and presses its button, where they lie in the window. */
export async function attempt(page: Page): Promise<Frame> {
  const frame = await frameOf(page);
  await frame.waitForSelector('#t');
  await page.waitForFunction(() => document.readyState === 'complete');
  /** Where both lie now: what loads late moves them. */
  const click = async (selector: string): Promise<void> => {
    const corner = await page.$eval('#frame', (element) => {
      const { left, top } = element.getBoundingClientRect();
      return { x: left + element.clientLeft, y: top + element.clientTop };
    });
    const middle = await frame.$eval(selector, (element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.click(corner.x + middle.x, corner.y + middle.y);
  };
  await click('#t');
  await page.keyboard.type(TELLING);
  await until('the text in the frame', async () => (await frame.$eval('#t', (box) => (box as HTMLTextAreaElement).value)) === TELLING);
  await click('#post');
  return frame;
}
