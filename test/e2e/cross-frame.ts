import type { Frame, Page } from 'puppeteer-core';
import { until } from '../../src/demo/driver/until';
import { TELLING } from './harness';

const frameOf = (page: Page): Promise<Frame> =>
  until('the comment frame', () => page.frames().find((frame) => frame.url().includes('localhost') && frame.url().includes('/cross/frame')));

/** Types the telling post in the frame and presses its button, where they lie in the window. */
export async function attempt(page: Page): Promise<Frame> {
  const frame = await frameOf(page);
  await frame.waitForSelector('#t');
  const corner = await page.$eval('#frame', (element) => {
    const { left, top } = element.getBoundingClientRect();
    return { x: left + element.clientLeft, y: top + element.clientTop };
  });
  const middle = (selector: string) =>
    frame.$eval(selector, (element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
  const box = await middle('#t');
  await page.mouse.click(corner.x + box.x, corner.y + box.y);
  await page.keyboard.type(TELLING);
  const post = await middle('#post');
  await page.mouse.click(corner.x + post.x, corner.y + post.y);
  return frame;
}
