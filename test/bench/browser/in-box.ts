import type { Page } from 'puppeteer-core';
import { until } from '../../../src/demo/driver/until';
import { ourWorld, type OurWorld } from './our-world';
import type { Side } from './side';

/** Puts the focus into the page's box by a press and, with the extension, waits until its engine is there and at rest. */
export async function enterBox({ kind }: Side, page: Page): Promise<OurWorld | null> {
  const world = kind === 'ours' ? await ourWorld(page) : null;
  await page.click('#box');
  if (world) {
    await until('the engine', () => world.run(() => secondLookSeen.ready > 0));
    // It warms up in idle moments, the first asked for before this one.
    await world.run(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));
  }
  return world;
}

/** Puts `text` into the box at once, as a paste does, and waits for the marks under it. */
export async function putIn(page: Page, world: OurWorld, text: string): Promise<void> {
  await page.keyboard.sendCharacter(text);
  await until('the marks', () => world.run(() => secondLookSeen.marked > 0));
}


/** Waits, milliseconds, until what the last key began has ended: once it pauses everything is looked up anew. */
const SETTLING = 1000;
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, SETTLING));

/** Takes all text out of the box, and waits until the marks have gone with it. */
export async function empty(page: Page, world: OurWorld): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('a', { commands: ['SelectAll'] });
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
  await until('the marks to go', () => world.run(() => secondLookSeen.marked === 0));
}
