import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { until } from '../../src/demo/driver/until';
import { school } from '../../src/demo/school';
import { BROWSERS, CHECKLIST, CHIP, HARMLESS, TELLING, published, type, useBench } from './harness';
import { clean, onOwn, overflowing, reachedByTab, reopen, WIDTHS, wordsOf, type OwnPage } from './own-page';

const OPTIONS = '/options/index.html';
const settings = { schoolName: 'Tanglewick Junior School', extraSites: ['127.0.0.1'], language: 'en' };

interface Kept {
  readonly user?: Readonly<Record<string, unknown>>;
  readonly leftAlone?: readonly string[];
}

/** Presses the first element of `selector` whose words or label hold `name`. */
async function press(page: Page, selector: string, name: string): Promise<void> {
  const found = await until(`${selector} “${name}”`, async () => {
    for (const one of await page.$$(selector)) {
      if (await one.evaluate((element, words) => `${element.getAttribute('aria-label') ?? ''} ${element.textContent}`.includes(words), name)) return one;
    }
    return null;
  });
  await found.click();
}

/** All that is kept on the computer, read through a page of the extension. */
const stored = (page: Page): Promise<Kept> => page.evaluate(async () => (await ((globalThis as { browser?: typeof chrome }).browser ?? chrome).storage.local.get()) as Kept);
const keeps = (page: Page, what: string, probe: (kept: Kept) => boolean): Promise<unknown> => until(what, async () => probe(await stored(page)));

/** The match patterns of the sites that are watched. */
const watched = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const scripts = await ((globalThis as { browser?: typeof chrome }).browser ?? chrome).scripting.getRegisteredContentScripts();
    return scripts.flatMap(({ matches = [] }) => matches);
  });

async function addSite(page: Page, written: string): Promise<void> {
  await page.click('.addrow input', { count: 3 });
  await page.keyboard.type(written);
  await page.keyboard.press('Enter');
}

describe.each(BROWSERS)('the options page in %s', (kind) => {
  const bench = useBench(kind, { settings });
  const options = <T>(use: (own: OwnPage) => Promise<T>): Promise<T> =>
    onOwn(bench, OPTIONS, async (own) => {
      await own.page.bringToFront();
      return use(own);
    });
  const write = (user: object, leftAlone: readonly string[] = []): Promise<void> =>
    bench.driver.inExtension((items: object) => ((globalThis as { browser?: typeof chrome }).browser ?? chrome).storage.local.set(items), { user, leftAlone });

  beforeEach(() => write(settings));

  test('everything else: what cannot be taken is told beside it and not kept, what can is kept, a list line by line', async () => {
    await options(async (own) => {
      const { page } = own;
      await page.$$eval('.every details', (all) => all.forEach((one) => (one.open = true)));
      const field = async (label: string): Promise<string> => `[id="${await page.$$eval('.every label', (all, words) => all.find(({ textContent }) => textContent === words)?.htmlFor ?? '', label)}"]`;
      const due = await field('Next review');
      await page.type(due, '1/7/27');
      await page.keyboard.press('Tab');
      await until('the reason', async () => (await wordsOf(page, '.every .err:not(:empty)')) === '“1/7/27” is not a date. Write it like 2027-07-01.');
      expect((await stored(page)).user).toEqual(settings);
      await page.click(due, { count: 3 });
      await page.keyboard.type('2027-07-01');
      await page.keyboard.press('Tab');
      await keeps(page, 'the date', ({ user }) => user?.['policyReviewDue'] === '2027-07-01');
      expect(await page.$('.every .err:not(:empty)')).toBeNull();
      await page.type(await field('Names of staff'), 'Mrs M. Ellery\nMr P. Okoro');
      await page.keyboard.press('Tab');
      await keeps(page, 'the names', ({ user }) => JSON.stringify(user?.['staffNames']) === '["Mrs M. Ellery","Mr P. Okoro"]');
      const labels = () => page.$$eval('.every label', (all) => all.map(({ textContent }) => textContent));
      expect(await labels()).toContain('Chair of governors');
      await page.select(await field('Nation'), 'scotland');
      await until('the Scottish label', async () => (await labels()).includes('Whom the headteacher answers to'));
      expect(await labels()).not.toContain('Chair of governors');
      await page.select(await field('Nation'), 'wales');
      await keeps(page, 'the nation', ({ user }) => user?.['nation'] === 'wales');
      expect(await wordsOf(page, '.every details:last-of-type')).toContain('Only the school can set this.');
      await clean(own);
    });
  });

  test('when to ask is kept, shown again, and is no choice any more once it is as it would be anyway', async () => {
    await options(async (own) => {
      await press(own.page, '.choice', 'At every post');
      await keeps(own.page, 'the choice', ({ user }) => user?.['askWhen'] === 'always');
      await reopen(own);
      expect(await own.page.$eval('input[value=always]', (radio) => (radio as HTMLInputElement).checked)).toBe(true);
      await press(own.page, '.choice', 'When something stands out');
      await keeps(own.page, 'no choice', ({ user }) => user !== undefined && !('askWhen' in user));
      expect(await stored(own.page)).toMatchObject({ user: settings });
    });
  });

  test('the language changes at once, and stays', async () => {
    await options(async (own) => {
      await own.page.select('select[aria-label=Language]', 'cy');
      await keeps(own.page, 'the choice', ({ user }) => user?.['language'] === 'cy');
      for (const again of [false, true]) {
        if (again) await reopen(own);
        await until('Welsh', async () => (await wordsOf(own.page, 'h1')) === 'Dewisiadau');
        expect(await own.page.evaluate(() => document.documentElement.lang)).toBe('cy');
      }
    });
  });

  test('a site is added, watched, shown again, and taken off', async () => {
    await options(async (own) => {
      await addSite(own.page, 'https://forum.example.org');
      await keeps(own.page, 'the site', ({ user }) => JSON.stringify(user?.['extraSites']).includes('"*://forum.example.org/*"'));
      await until('it to be watched', async () => (await watched(own.page)).includes('*://forum.example.org/*'));
      await reopen(own);
      await press(own.page, 'button.cross', 'Remove forum.example.org');
      await keeps(own.page, 'no such site', ({ user }) => !JSON.stringify(user?.['extraSites']).includes('forum'));
      expect(await wordsOf(own.page)).not.toContain('forum.example.org');
    });
  });

  test('a site that cannot be taken is refused, and says why', async () => {
    const example = 'Write it like https://forum.example.org';
    const refused: readonly (readonly [string, string])[] = [
      ['not a site!', example],
      ['127.0.0.1', 'This site is on the list already.'],
      ['*.co.uk', example],
      ['tanglewick.cpoms.net', '“tanglewick.cpoms.net” is a record system, and nothing of ours runs there.'],
    ];
    await options(async ({ page }) => {
      for (const [written, why] of refused) {
        await addSite(page, written);
        await until(`${written}: ${why}`, async () => (await wordsOf(page, '[role=alert]')) === why);
        expect(await page.$eval('.addrow input', (box) => [box.getAttribute('aria-invalid'), box.getAttribute('aria-describedby')])).toEqual(['true', 'site-wrong']);
      }
      expect((await stored(page)).user).toEqual(settings);
    });
  });

  test('words that “Not a pupil” left alone are listed, and asked about again once removed', async () => {
    await bench.on('/simple', async (demo) => {
      await type(demo, '#t', TELLING);
      await demo.click('#post');
      await bench.driver.find(demo, CHECKLIST);
      await bench.driver.press(demo, { role: 'button', name: 'Not a pupil' });
      await options(async ({ page }) => {
        await keeps(page, 'the words', ({ leftAlone }) => leftAlone?.toSorted().join() === 'bennett,oliver');
        await until('both words', async () => (await page.$$eval('.pill', (all) => all.map((one) => one.textContent).join())) === 'bennett,oliver');
        await press(page, '.pill button', 'Ask about bennett again');
        await keeps(page, 'one word less', ({ leftAlone }) => leftAlone?.join() === 'oliver');
        await until('one pill less', async () => (await page.$$('.pill')).length === 1);
      });
    });
  });

  test('at every post: a harmless one is asked about in the light form', async () => {
    await write({ ...settings, askWhen: 'always' });
    await bench.on('/simple', async (page) => {
      await type(page, '#t', HARMLESS);
      await page.click('#post');
      const { name, text } = await bench.driver.find(page, CHECKLIST);
      expect(name).toContain('Before you post: nothing stood out');
      expect(text).toContain('A glance at the six, and it is yours to send.');
      expect(await published(page)).toEqual([]);
    });
  });

  test('never: nothing is asked and nothing is shown', async () => {
    await write({ ...settings, askWhen: 'off' });
    await bench.on('/trusted', async (page) => {
      await type(page, '#t', TELLING);
      await page.click('#post');
      await until('the post', async () => (await published(page)).length > 0);
      expect(await published(page)).toEqual([{ text: TELLING, trusted: true }]);
      expect(await bench.driver.ours(page)).toEqual([]);
      // The person changes their mind: the same page asks, with no reload.
      await write(settings);
      await type(page, '#t', TELLING);
      await bench.driver.find(page, CHIP);
    });
  });

  test('Erase asks once, with Keep at hand, and erases all that came from the person', async () => {
    await write(settings, ['robin']);
    await options(async ({ page }) => {
      await press(page, '.sure button', 'Erase');
      await page.waitForSelector('[role=group]');
      await until('the focus on Keep', () => page.evaluate(() => document.activeElement?.textContent === 'Keep'));
      await page.keyboard.press('Enter');
      await page.waitForSelector('[role=group]', { hidden: true });
      expect(await stored(page)).toEqual(expect.objectContaining({ user: settings, leftAlone: ['robin'] }));
      await press(page, '.sure button', 'Erase');
      await page.waitForSelector('[role=group]');
      await press(page, '[role=group] button', 'Erase');
      await until('the word that it is done', async () => (await wordsOf(page)).includes('Erased. Settings from your school stay.'));
      const { user, leftAlone } = await stored(page);
      expect([user, leftAlone]).toEqual([undefined, undefined]);
      await until('no site watched', async () => (await watched(page)).length === 0);
    });
  });

  test('what the school has set is shown as text with “Set by your school”, and nothing there can be changed', async () => {
    const managed = { ...school, rulesNote: ['rumour'], rulesOff: ['topic'], askWhen: 'always', incidentActive: true };
    await bench.driver.inExtension((values) => ((globalThis as { browser?: typeof chrome }).browser ?? chrome).storage.local.set({ managed: { values, problems: [] } }), managed);
    try {
      await options(async ({ page }) => {
        await page.waitForSelector('.lock');
        await page.$$eval('.every details', (all) => all.forEach((one) => (one.open = true)));
        const rows = await page.$$eval('.setting', (all) => all.map((row) => ({ words: (row as HTMLElement).innerText.replace(/\s+/g, ' '), controls: row.querySelectorAll('input, select, textarea, button').length })));
        const locked = rows.filter(({ words }) => words.endsWith('Set by your school'));
        expect(locked.filter(({ controls }) => controls > 0)).toEqual([]);
        for (const shown of [
          'At every post A glance at the six standards even when nothing stands out.', 'Hearsay Note only', 'A heated subject Off', 'A pupil’s name Ask', 'localhost',
          `School name ${school.schoolName}`, 'Language English', `Telephone ${school.schoolPhone}`, `Reviewed by ${school.policyReviewedBy}`, `Chair of governors ${school.chairName}`, 'Nation England', 'Switched on',
        ]) expect(locked.map(({ words }) => words)).toContain(`${shown} Set by your school`);
        // What the school has left open stays so.
        expect(rows.find(({ words }) => words.startsWith('Message'))).toMatchObject({ controls: 0, words: 'Message Only the school can set this.' });
        expect(await page.$$eval('input[type=radio], .addrow', ({ length }) => length)).toBe(0);
      });
    } finally {
      await bench.driver.inExtension(() => ((globalThis as { browser?: typeof chrome }).browser ?? chrome).storage.local.remove('managed'));
    }
  });

  test('Tab reaches everything, in the order it is read', async () => {
    await write(settings, ['robin', 'daisy']);
    await options(async ({ page }) => {
      const { there, reached } = await reachedByTab(page);
      expect(there.length).toBeGreaterThan(10);
      expect(reached).toEqual(there);
    });
  });

  test('nothing overflows in a narrow window or at 200 or 400 %, whatever is stored, and nothing is complained of', async () => {
    const long = 'llanfair'.repeat(7);
    await write({ ...settings, schoolName: `${long} ${long}`, extraSites: ['127.0.0.1', `${long}.example.org`], staffNames: 7, askWhen: long }, [long, 'robin']);
    await options(async (own) => {
      const { page } = own;
      await addSite(page, `${long} ${long}`);
      expect(await page.$('.refused')).not.toBeNull();
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: 600 });
        expect(await overflowing(page)).toEqual([]);
        await page.$$eval('.every details', (all) => all.forEach((one) => (one.open = true)));
        expect(await overflowing(page)).toEqual([]);
        await page.$$eval('.every details', (all) => all.forEach((one) => (one.open = false)));
      }
      await clean(own);
    });
  });
});
