import type { Page } from 'puppeteer-core';
import type { Driver } from '../../../src/demo/driver/driver';
import { until } from '../../../src/demo/driver/until';

/** Waits until every button of ours lies in the window whole, with nothing of the page over its middle. */
export async function everyButtonInReach(driver: Driver, page: Page): Promise<readonly string[]> {
  return until('every button in reach', async () => {
    const buttons = (await driver.ours(page)).filter(({ role }) => role === 'button');
    const reached = await page.evaluate(isOurs, buttons.map(({ rect }) => rect));
    const hidden = buttons.filter((_, at) => !reached[at]);
    if (hidden.length > 0) throw new Error(`Out of reach: ${hidden.map(({ name, rect }) => `${name} at ${JSON.stringify(rect)}`).join(', ')}`);
    return buttons.length > 0 && buttons.map(({ name }) => name);
  });
}

/** Runs in the page. A closed root answers for all in it with its host, which has no attribute. */
function isOurs(rects: readonly { x: number; y: number; width: number; height: number }[]): boolean[] {
  return rects.map(({ x, y, width, height }) => {
    if (x < 0 || y < 0 || x + width > innerWidth || y + height > innerHeight) return false;
    const hit = document.elementFromPoint(x + width / 2, y + height / 2);
    return hit?.localName === 'div' && hit.attributes.length === 0 && !document.body.contains(hit);
  });
}
