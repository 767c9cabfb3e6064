import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import { until } from '../../src/demo/driver/until';
import { school } from '../../src/demo/school';
import { putInByPerson, putInBySchool } from './changed-package';
import { BACK, BROWSERS, CHECKLIST, CHIP, POST_ANYWAY, useBench, type Bench } from './harness';
import { clean, onOwn, overflowing, reachedByTab, reopen, wordsOf, type OwnPage } from './own-page';

const SAMPLE = en.wel_sample.message;
const POST = '#practice-post';
const STANDARDS = ['kind', 'honest', 'sensitive', 'confidential', 'professional', 'doubt'] as const;

const verdict = (page: Page): Promise<string> => wordsOf(page, '.verdict');
const says = (page: Page, words: string): Promise<unknown> => until(`“${words}”`, async () => (await verdict(page)) === words);
const cells = (page: Page, first: string): Promise<string[]> =>
  page.$$eval('tr', (rows, key) => [...(rows.find((row) => row.cells[0]?.textContent === key)?.cells ?? [])].map(({ textContent }) => textContent ?? ''), first);

/** The box to practise in, on the two pages of ours that have one. */
describe.each(BROWSERS)('our own box, in %s', (kind) => {
  const settings = { ...school, staffNames: ['Mrs M. Ellery', 'Mr Quentin Vale'], extraSites: ['127.0.0.1'] };
  const bench = useBench(kind, { settings });
  const welcome = <T>(use: (own: OwnPage) => Promise<T>): Promise<T> => onOwn(bench, '/welcome/index.html', use);
  const diagnostics = <T>(use: (own: OwnPage) => Promise<T>): Promise<T> => onOwn(bench, '/diagnostics/index.html', use);

  test('welcome: a post is held, asked about and shown as it would have gone out', async () => {
    await welcome(async (own) => {
      const { page } = own;
      await page.bringToFront();
      await page.click('#practice');
      await bench.driver.find(page, CHIP);
      await page.click(POST);
      await bench.driver.find(page, CHECKLIST);
      expect(await wordsOf(page, '.posted')).toBe('');
      await bench.driver.press(page, BACK);
      await bench.driver.gone(page, CHECKLIST);
      expect(await page.$eval('#practice', (box) => (box as HTMLTextAreaElement).value)).toBe(SAMPLE);
      await page.click(POST);
      await bench.driver.press(page, POST_ANYWAY);
      await until('the post', async () => (await wordsOf(page, '.posted')).includes(SAMPLE));
      await clean(own);
    });
  });

  test.each(['/welcome/index.html', '/diagnostics/index.html'])('%s: nothing overflows at 320 px and at 400 per cent, and Tab reaches everything', async (path) => {
    await onOwn(bench, path, async (own) => {
      const { page } = own;
      await page.bringToFront();
      const { there, reached } = await reachedByTab(page);
      expect(reached).toEqual(there);
      await page.setViewport({ width: 320, height: 600 });
      expect(await overflowing(page)).toEqual([]);
      await page.setViewport({ width: 1280, height: 800 });
      await bench.driver.zoom(page, 4);
      expect(await overflowing(page)).toEqual([]);
      await clean(own);
    });
  });

  test('diagnostics: what holds, where it came from, and no name that the school has listed', async () => {
    await diagnostics(async ({ page }) => {
      expect(await cells(page, 'schoolName')).toEqual(['schoolName', school.schoolName, 'This person']);
      expect(await cells(page, 'askWhen')).toEqual(['askWhen', 'findings', 'Default']);
      expect(await cells(page, 'staffNames')).toEqual(['staffNames', '2 entries, not shown', 'This person']);
      expect(await cells(page, 'X')).toEqual(['X', 'All', 'Allowed']);
      expect(await cells(page, 'Tumblr')).toEqual(['Tumblr', 'By what its boxes look like', 'Allowed']);
      expect((await cells(page, '*://127.0.0.1/*'))[2]).toBe('Allowed');
      expect(await wordsOf(page)).not.toContain('Quentin');
    });
  });

  test('diagnostics: the report is on the clipboard; where nothing can be copied it stands there selected, and that is said', async () => {
    await diagnostics(async ({ page }) => {
      await page.bringToFront();
      await page.click('.sure button');
      await until('the word', async () => (await wordsOf(page, '.copied')) === en.dia_copied.message);
      await page.$eval('#practice', (box) => (box as HTMLTextAreaElement).select());
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
      const copied = await until('what was copied', () => page.$eval('#practice', (box) => /^Version: [^]*schoolName[^]*/.exec((box as HTMLTextAreaElement).value)?.[0]));
      for (const part of ['Browser: ', `schoolName (This person): ${school.schoolName}`, 'staffNames (This person): 2 entries, not shown', 'Tumblr: By what its boxes look like']) expect(copied).toContain(part);
      expect(copied).not.toContain('Quentin');
      await page.evaluate(() => void Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('not allowed')) }));
      await page.click('.sure button');
      await until('the word', async () => (await wordsOf(page, '.copied')) === en.copy_failed.message);
      expect(await page.$eval('.by-hand', (field) => [(field as HTMLTextAreaElement).value, document.activeElement === field])).toEqual([copied, true]);
    });
  });

  test('diagnostics: a value that was refused is told with its reason', async () => {
    await bench.driver.writeUserSettings({ ...settings, policyReviewDue: '1/7/27' });
    await diagnostics(async ({ page }) => {
      expect(await wordsOf(page, '.refused')).toBe('policyReviewDue · This person: “1/7/27” is not a date. Write it like 2027-07-01.');
    });
    await bench.driver.writeUserSettings(settings);
  });

  test('the self-test passes with two presses, and once more', async () => {
    await diagnostics(async (own) => {
      const { page } = own;
      await page.bringToFront();
      for (const _ of [1, 2]) {
        await says(page, en.dia_self_press.message);
        await page.click(POST);
        await bench.driver.find(page, CHECKLIST);
        await bench.driver.press(page, POST_ANYWAY);
        await says(page, en.dia_self_pass.message);
        await page.evaluate((again) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === again)?.click(), en.dia_self_again.message);
      }
      await clean(own);
    });
  });

  test('the self-test passes by keys alone', async () => {
    await diagnostics(async (own) => {
      const { page } = own;
      await page.bringToFront();
      await says(page, en.dia_self_press.message);
      await page.focus(POST);
      await page.keyboard.press('Enter');
      await bench.driver.find(page, CHECKLIST);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await says(page, en.dia_self_pass.message);
      await clean(own);
    });
  });

  test('the self-test says what failed: rules that are off, or nothing that is asked at all', async () => {
    await bench.driver.writeUserSettings({ ...settings, rulesOff: ['pupil-name', 'address', 'private-info'] });
    await diagnostics(async (own) => {
      const { page } = own;
      await page.bringToFront();
      await says(page, en.dia_self_press.message);
      await page.click('#practice');
      await bench.driver.find(page, CHIP);
      await page.click(POST);
      await says(page, en.dia_self_through.message);
      await bench.driver.writeUserSettings({ ...settings, askWhen: 'off' });
      await reopen(own);
      expect(await wordsOf(page)).toContain(en.dia_self_off.message);
    });
    await bench.driver.writeUserSettings(settings);
  });
});

describe.each(BROWSERS)('put in, in %s', (kind) => {
  const open = (bench: Bench): Promise<string> =>
    bench.driver.inExtension(async () => (await ((globalThis as { browser?: typeof chrome }).browser ?? chrome).tabs.query({})).map(({ url = '' }) => url).join(' '));

  describe('by a person', () => {
    const bench = useBench(kind, () => ({ extensionDir: putInByPerson(kind) }));
    test('the welcome page opens by itself', async () => {
      await until('the welcome page', async () => (await open(bench)).includes('/welcome/index.html'));
    });
    test('the popup leads with nothing', async () => {
      await onOwn(bench, '/popup/index.html', async ({ page }) => expect(await page.$('.two')).toBeNull());
    });
  });

  describe('by a school', () => {
    const bench = useBench(kind, () => ({ extensionDir: putInBySchool(kind) }));
    const popup = <T>(use: (own: OwnPage) => Promise<T>): Promise<T> => onOwn(bench, '/popup/index.html', use);
    test('no page opens; the popup leads with the policy once, and once more when its version changes', async () => {
      expect(await open(bench)).not.toContain('/welcome/index.html');
      await popup(async (own) => {
        const { page } = own;
        expect(await wordsOf(page, '.two')).toContain(en.two_first.message);
        // Each standard with its sentences, below the doors and the search, which stay where they are.
        expect(await page.$$eval('.two h3', (all) => all.map(({ textContent }) => textContent))).toEqual(STANDARDS.map((id) => `${en[`std_${id}`].message} ${en[`std_${id}_line`].message}`));
        expect(await page.$$eval('.two section', (all) => all.map((one) => one.querySelectorAll('li').length))).toEqual([2, 2, 5, 4, 3, 2]);
        expect(await page.$$eval('.gos .go', (all) => all.map((one) => one.getBoundingClientRect().bottom <= (document.querySelector('.two')?.getBoundingClientRect().top ?? 0)))).toEqual([true, true, true]);
        await page.bringToFront();
        await page.click('.two .main');
        await until('the reference, and the focus on its search', () => page.evaluate(() => document.querySelector('.two') === null && document.activeElement?.id === 'find'));
        expect(await page.$('summary')).not.toBeNull();
        // And back to it at any time.
        await page.evaluate((title) => [...document.querySelectorAll('.foot button')].find(({ textContent }) => textContent === title)?.dispatchEvent(new MouseEvent('click', { bubbles: true })), en.two_title.message);
        await until('the two minutes again', () => page.evaluate(() => document.activeElement?.id === 'two'));
        await reopen(own);
        expect(await page.$('.two')).toBeNull();
      });
      await bench.driver.writeUserSettings({ ...school, extraSites: ['127.0.0.1'], policyVersion: '4' });
      await popup(async ({ page }) => expect(await wordsOf(page, '.two')).toContain('This is version 4.'));
      await popup(async ({ page }) => expect(await page.$('.two')).toBeNull());
    });
  });
});
