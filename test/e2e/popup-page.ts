import type { Page } from 'puppeteer-core';

export const POPUP = '/popup/index.html';

/** A school that has given some of its contacts and one of its links. */
export const settings = {
  schoolName: 'Tanglewick Junior School',
  policyUrl: 'https://tanglewick.example/policies/social-media',
  policyVersion: '3',
  policyReviewed: '2026-07-01',
  policyReviewedBy: 'governors',
  policyReviewDue: '2999-07-01',
  dslName: 'Mr P. Okoro',
  dslPhone: '01632 960102',
  chairEmail: 'chair@tanglewick.example',
  officialAccounts: ['Facebook | Tanglewick Junior School | Mrs M. Ellery | Miss Sam Parry | 2021-09-01 |'],
  extraSites: ['127.0.0.1'],
  language: 'en',
};

export const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();
export const texts = (page: Page, selector: string): Promise<string[]> => page.$$eval(selector, (all) => all.map((one) => one.textContent ?? ''));

/** Opens what lies behind one of the popup's buttons. */
export async function open(page: Page, door: string): Promise<void> {
  await page.bringToFront();
  const buttons = await page.$$('.popup button');
  const names = await Promise.all(buttons.map((button) => button.evaluate((one) => one.textContent ?? '')));
  await buttons[names.findIndex((name) => name.includes(door))]?.click();
  await page.waitForSelector('.sub');
}
