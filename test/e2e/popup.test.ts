import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { until } from '../../src/demo/driver/until';
import { guardSays } from './guard-says';
import { BROWSERS, useBench } from './harness';
import { clean, onOwn, overflowing, WIDTHS, reachedByTab, wordsOf, type OwnPage } from './own-page';
import { open, plain, POPUP, settings, texts } from './popup-page';

const STANDARDS = ['Be kind', 'Be honest', 'Be sensitive', 'Protect confidentiality', 'Stay professional', 'If in doubt, don’t post'];

const links = (page: Page, selector: string): Promise<string[]> => page.$$eval(`${selector} a`, (all) => all.map((one) => (one as HTMLAnchorElement).href));

/** Waits until Tab comes to all there is: coming to the front makes the popup ask about its page anew, and draw the answer. */
const everythingByTab = (page: Page): Promise<number> =>
  until('Tab to reach everything in its order', async () => {
    const { there, reached } = await reachedByTab(page);
    return reached.join() === there.join() && there.length;
  });

describe.each(BROWSERS)('the popup in %s', (kind) => {
  const bench = useBench(kind, { settings });
  const popup = <T>(use: (own: OwnPage) => Promise<T>): Promise<T> => onOwn(bench, POPUP, use);
  /** What the school has set by policy; null for no such. */
  const bySchool = (values: object | null): Promise<void> =>
    bench.driver.inExtension((set) => {
      const { local } = ((globalThis as { browser?: typeof chrome }).browser ?? chrome).storage;
      return set ? local.set({ managed: { values: set, problems: [] } }) : local.remove('managed');
    }, values);
  beforeEach(() => bench.driver.writeUserSettings(settings));

  test('shows the six standards in their order, the policy link and no other, and when the policy is reviewed', async () => {
    await popup(async ({ page }) => {
      expect((await texts(page, 'summary .firm')).slice(0, 6)).toEqual(STANDARDS);
      expect(await links(page, '.foot')).toEqual([settings.policyUrl]);
      await page.waitForSelector('.privacy a');
      expect((await links(page, '.privacy')).length).toBeGreaterThan(25);
      const foot = plain(await wordsOf(page, '.foot'));
      expect(foot).toContain('Phones and apps are not covered, and nobody looks at what a picture shows.');
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
      expect(told).not.toContain('more than a year ago');
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
    ['changed', 'Watching here in part', 'A post may pass unseen.'],
    ['failed', 'Not watching here', 'Something went wrong on our side.'],
  ] as const)('tells how the page in front stands: its guard has %s', async (how, title, line) => {
    await bench.driver.watches('127.0.0.1');
    await bench.on('/simple', async (front) => {
      await guardSays(bench, how);
      await front.bringToFront();
      await popup(async ({ page }) => {
        await page.waitForSelector('.state[aria-busy=false]');
        expect(await texts(page, '.state h1')).toEqual([title]);
        expect(plain(await wordsOf(page, '.state'))).toContain(line);
      });
    });
  });

  test('what the school has switched off is told as the school’s, what the person has as theirs', async () => {
    await popup(async ({ page }) => {
      expect(await page.$('.aside')).toBeNull();
      await bench.driver.writeUserSettings({ ...settings, rulesOff: ['topic'] });
      await until('the person’s', async () => (await texts(page, '.aside')).join() === 'Switched off by you: A heated subject');
      await bySchool({ rulesOff: ['topic', 'rumour'] });
      await until('the school’s', async () => (await texts(page, '.aside')).join() === 'Switched off by your school: A heated subject, Hearsay');
      await bySchool({ askWhen: 'off' });
      await until('all of it', async () => (await texts(page, '.state h1')).join() === 'Switched off by your school');
      await bySchool(null);
    });
  });

  test('the ring around the way back leaves the title free', async () => {
    await popup(async ({ page }) => {
      await page.bringToFront();
      // By a key: then the ring is there.
      await page.focus('button.go');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.sub');
      const { style, gap, ring } = await page.$eval('.sub', (line) => {
        const [back, title] = [...line.children] as [HTMLElement, HTMLElement];
        const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(back);
        return { style: outlineStyle, gap: title.getBoundingClientRect().left - back.getBoundingClientRect().right, ring: parseFloat(outlineWidth) + parseFloat(outlineOffset) };
      });
      expect(style).toBe('solid');
      expect(gap - ring).toBeGreaterThanOrEqual(6);
    });
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
