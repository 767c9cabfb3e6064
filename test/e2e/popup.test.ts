import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { until } from '../../src/demo/driver/until';
import { BROWSERS, useBench } from './harness';
import { clean, onOwn, overflowing, WIDTHS, reachedByTab, wordsOf, type OwnPage } from './own-page';

const POPUP = '/popup/index.html';

/** A school that has given some of its contacts and one of its links. */
const settings = {
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

const STANDARDS = ['Be kind', 'Be honest', 'Be sensitive', 'Protect confidentiality', 'Stay professional', 'If in doubt, don’t post'];

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();
const texts = (page: Page, selector: string): Promise<string[]> => page.$$eval(selector, (all) => all.map((one) => one.textContent ?? ''));
const links = (page: Page, selector: string): Promise<string[]> => page.$$eval(`${selector} a`, (all) => all.map((one) => (one as HTMLAnchorElement).href));

async function open(page: Page, door: string): Promise<void> {
  await page.bringToFront();
  const buttons = await page.$$('.popup button');
  const names = await Promise.all(buttons.map((button) => button.evaluate((one) => one.textContent ?? '')));
  await buttons[names.findIndex((name) => name.includes(door))]?.click();
  await page.waitForSelector('.sub');
}

/** Waits until Tab comes to all there is: coming to the front makes the popup ask about its page anew, and draw the answer. */
const everythingByTab = (page: Page): Promise<number> =>
  until('Tab to reach everything in its order', async () => {
    const { there, reached } = await reachedByTab(page);
    return reached.join() === there.join() && there.length;
  });

describe.each(BROWSERS)('the popup in %s', (kind) => {
  const bench = useBench(kind, { settings });
  const popup = <T>(use: (own: OwnPage) => Promise<T>): Promise<T> => onOwn(bench, POPUP, use);
  beforeEach(() => bench.driver.writeUserSettings(settings));

  test('shows the six standards in their order, the policy link and no other, and when the policy is reviewed', async () => {
    await popup(async ({ page }) => {
      expect((await texts(page, 'summary .firm')).slice(0, 6)).toEqual(STANDARDS);
      expect(await links(page, '.foot')).toEqual([settings.policyUrl]);
      expect((await links(page, '.privacy')).length).toBeGreaterThan(10);
      const foot = plain(await wordsOf(page, '.foot'));
      expect(foot).toContain('Version 3 · Reviewed 1 July 2026 by governors · Next review 1 July 2999');
      expect(await page.$('.mindbox')).toBeNull();
    });
  });

  test('a review that is overdue is said first, also while it is open', async () => {
    await popup(async ({ page }) => {
      await bench.driver.writeUserSettings({ ...settings, policyReviewDue: '2020-03-01' });
      await page.waitForSelector('.mindbox');
      expect(plain(await wordsOf(page, '.mindbox'))).toMatch(/^Review overdue since 1 March 2020/);
      expect(plain(await wordsOf(page, '.foot'))).toContain('Review overdue since 1 March 2020');
    });
  });

  test('the contacts are those that are set, and the national ones', async () => {
    await popup(async ({ page }) => {
      await open(page, 'Report a concern');
      const told = plain(await wordsOf(page));
      expect(told).toContain('Designated safeguarding lead (DSL): Mr P. Okoro');
      expect(told).toContain('Chair of governors');
      for (const unset of ['Headteacher:', 'Data protection officer', 'IT lead', 'LADO']) expect(told).not.toContain(unset);
      const ways = await links(page, '.routes');
      for (const way of ['tel:999', 'tel:01632960102', 'mailto:chair@tanglewick.example', 'tel:08088005000']) expect(ways).toContain(way);
      await page.keyboard.press('Escape');
      await page.waitForSelector('#find');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Report a concern');
    });
  });

  /** Each with the page that lies in front, and what the popup says of it. */
  const STATES: readonly [string, object, (url: string) => string, string, string][] = [
    ['a site on the list', {}, (url) => `${url}simple`, 'Watching here', 'The box you write in, and nothing else.'],
    ['a site not on the list', {}, (url) => `${url.replace('127.0.0.1', 'localhost')}simple`, 'Not watching here', 'This site is not on your school’s list.'],
    ['an excluded site', { excludedSites: ['127.0.0.1'] }, (url) => `${url}simple`, 'Not watching here', 'Your school has asked us to stay away from this site.'],
    ['never to ask', { askWhen: 'off' }, (url) => `${url}simple`, 'Switched off by you', 'You chose not to be asked.'],
    ['no page of the web', {}, () => 'about:blank', 'Not watching here', 'Browsers do not let extensions read this page.'],
  ];
  test.each(STATES)('tells how the page in front stands: %s', async (_, more, address, title, line) => {
    await bench.driver.writeUserSettings({ ...settings, ...more });
    if (!('excludedSites' in more)) await bench.driver.watches('127.0.0.1');
    const front = await bench.driver.newPage(address(bench.demo.url));
    try {
      await front.bringToFront();
      await popup(async ({ page }) => {
        await page.waitForSelector('.state[aria-busy=false]');
        expect(await texts(page, '.state h1')).toEqual([title]);
        expect(plain(await wordsOf(page, '.state'))).toContain(line);
      });
    } finally {
      await front.close();
    }
  });

  test.each([
    ['a site on the list', {}, 'Second Look: watching here'],
    ['never to ask', { askWhen: 'off' }, 'Second Look: not watching here'],
    ['a part of the site that is excluded', { excludedSites: ['127.0.0.1/simple'] }, 'Second Look: not watching here'],
  ])('the toolbar agrees: %s', async (_, more, title) => {
    await bench.driver.writeUserSettings({ ...settings, ...more });
    await bench.driver.watches('127.0.0.1');
    await bench.on('/simple', async (page) => {
      await page.bringToFront();
      await page.click('#t');
      await until(title, async () => title === (await bench.driver.inExtension(async () => {
        const { action, tabs } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
        const [front] = await tabs.query({ active: true, currentWindow: true });
        return action.getTitle(front?.id === undefined ? {} : { tabId: front.id });
      })));
    });
  });

  test('search finds rules by the beginnings of their words, and Escape clears it', async () => {
    await popup(async ({ page }) => {
      await page.bringToFront();
      await page.click('#find');
      await page.keyboard.type('photo');
      expect(await texts(page, '.ref > p.small')).toEqual(['4 rules about “photo”']);
      expect((await texts(page, '.rules .id')).toSorted()).toEqual(['C3', 'N6', 'N8', 'O3']);
      for (const mark of await texts(page, '.rules mark')) expect(mark.toLowerCase()).toBe('photo');
      expect(await page.$('.go')).toBeNull();
      await until('the count to be told', async () => (await texts(page, '[role=status]')).includes('4 rules about “photo”'));
      await page.keyboard.press('Escape');
      expect(await page.$eval('#find', (box) => [(box as HTMLInputElement).value, document.activeElement === box])).toEqual(['', true]);
      expect(await texts(page, '.go b')).toEqual(['Report a concern', 'I have already posted it', 'Check a text']);
    });
  });

  test('Tab reaches everything, in the order it is read', async () => {
    await popup(async ({ page }) => {
      await page.bringToFront();
      expect(await everythingByTab(page)).toBeGreaterThan(12);
      await open(page, 'Report a concern');
      await everythingByTab(page);
    });
  });

  test('nothing overflows in its own width, at 200 or 400 % or at 320 px, and nothing is complained of', async () => {
    await popup(async (own) => {
      const { page } = own;
      await page.bringToFront();
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: 600 });
        await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
        expect(await overflowing(page)).toEqual([]);
        for (const door of ['Report a concern', 'I have already posted it', 'Official accounts register']) {
          await open(page, door);
          expect(await overflowing(page)).toEqual([]);
          await page.click('.sub button');
          await page.waitForSelector('#find');
        }
      }
      await clean(own);
    });
  });

  test('in the dark its words are light on dark', async () => {
    await popup(async ({ page }) => {
      const light = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      await bench.driver.emulateDark(page);
      try {
        const shades = () => page.evaluate(() => [document.body, document.querySelector('h1') as Element].map((one, at) => getComputedStyle(one)[at ? 'color' : 'backgroundColor']));
        await until('dark paper', async () => (await shades())[0] !== light);
        expect(await shades()).toEqual(['rgb(38, 33, 39)', 'rgb(243, 237, 231)']);
      } finally {
        await bench.driver.emulateDark(page, false);
      }
    });
  });
});
