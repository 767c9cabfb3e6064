import type { Page } from 'puppeteer-core';
import type { Bench } from '../e2e/harness';

/** How a person's system may be set up. */
export interface Dress {
  readonly name: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The window that a page of ours, or the popup, has. */
  put(bench: Bench, page: Page): Promise<unknown>;
}

export const DRESSES: readonly Dress[] = [
  { name: 'light', put: async () => {} },
  { name: 'dark', put: ({ driver }, page) => driver.emulateDark(page) },
  // What a school writes itself stands as it is: this one writes Welsh.
  { name: 'Welsh', settings: { language: 'cy', policyReviewedBy: 'llywodraethwyr' }, put: async () => {} },
  { name: '400 %', put: ({ driver }, page) => driver.zoom(page, 4) },
  {
    name: 'forced colours',
    async put(_, page) {
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }, { name: 'prefers-color-scheme', value: 'dark' }] });
    },
  },
];
