import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { until } from '../../src/demo/driver/until';
import { reworded } from './changed-package';
import { BROWSERS, PACKAGES, useBench } from './harness';
import { onOwn, wordsOf, type OwnPage } from './own-page';
import { open, plain, POPUP, settings, texts } from './popup-page';

/** What a person would paste. */
async function pasted(page: Page, selector: string): Promise<string> {
  await page.focus(selector);
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return until('what is pasted', () => page.$eval(selector, (box) => (box as HTMLInputElement).value));
}

const inSight = (page: Page, selector: string): Promise<boolean> =>
  page.$eval(selector, (one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

describe.each(BROWSERS)('whom the popup leads to, in %s', (kind) => {
  const bench = useBench(kind, { settings });
  const popup = <T>(use: (own: OwnPage) => Promise<T>): Promise<T> => onOwn(bench, POPUP, use);
  beforeEach(() => bench.driver.writeUserSettings(settings));

  test('a contact that is copied is on the clipboard, which is said where the button is, also at 400 %', async () => {
    await popup(async ({ page }) => {
      await open(page, 'Report a concern');
      await page.setViewport({ width: 200, height: 150 });
      const copy = await page.waitForSelector('button[aria-label="Copy: 0344 381 4772, helpline@saferinternet.org.uk"]');
      await copy?.click();
      await page.waitForSelector('.copied:not(:empty)');
      expect(await texts(page, '.copied:not(:empty)')).toEqual(['Copied: 0344 381 4772, helpline@saferinternet.org.uk']);
      expect(await inSight(page, '.copied:not(:empty)')).toBe(true);
      // Only what is on the clipboard is said to be.
      await page.$$eval('.littles button', (all) => (all[0] as HTMLElement).click());
      await until('the other', async () => (await texts(page, '.copied:not(:empty)')).join() === 'Copied: 999');
      await page.click('.sub button');
      await page.waitForSelector('#find');
      expect(await pasted(page, '#find')).toBe('999');
    });
  });

  test('where nothing can be copied, that is said, and the address stands there selected', async () => {
    await popup(async ({ page }) => {
      await open(page, 'Report a concern');
      await page.evaluate(() => void Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('not allowed')) }));
      await page.setViewport({ width: 200, height: 150 });
      await (await page.waitForSelector('button[aria-label="Copy: 01632 960102"]'))?.click();
      await page.waitForSelector('.by-hand');
      expect(await texts(page, '.copied:not(:empty)')).toEqual(['Copying did not work. It is selected below: copy it by hand.']);
      await until('it to be selected', () => page.evaluate(() => document.activeElement instanceof HTMLTextAreaElement && getSelection()?.toString() !== null && document.activeElement.selectionEnd === '01632 960102'.length));
      expect(await page.$eval('.by-hand', (field) => (field as HTMLTextAreaElement).value)).toBe('01632 960102');
      expect(await inSight(page, '.by-hand')).toBe(true);
    });
  });

  test('roles and lines are the nation’s own, in the sentences too', async () => {
    for (const [nation, role] of [['wales', 'designated safeguarding person'], ['scotland', 'child protection coordinator'], ['ni', 'designated teacher for child protection']] as const) {
      await bench.driver.writeUserSettings({ ...settings, nation });
      await popup(async ({ page }) => {
        await open(page, 'I have already posted it');
        const told = plain(await wordsOf(page));
        expect(told).toContain(`tell the ${role} as well`);
        for (const other of ['DSL', 'safeguarding lead']) expect(told).not.toContain(other);
        await page.click('.sub button');
        await open(page, 'Report a concern');
        expect(plain(await wordsOf(page)).includes('028 9598 5590')).toBe(nation === 'ni');
      });
    }
  });

  test('with nothing set, a search without a result and the register lead nowhere that is not there', async () => {
    await bench.driver.writeUserSettings({ language: 'en' });
    await popup(async ({ page }) => {
      await page.bringToFront();
      await page.focus('#find');
      await page.keyboard.type('zebra');
      expect(await texts(page, '.ref.found > p[aria-hidden]')).toEqual(['No rule mentions “zebra”. Ask the headteacher.']);
      await page.keyboard.press('Escape');
      await open(page, 'Official accounts register');
      expect(plain(await wordsOf(page))).toContain('Your school has not listed any accounts yet.');
      await page.click('.sub button');
      await open(page, 'I have already posted it');
      expect(plain(await wordsOf(page))).toContain('Your school has not named anyone here. Ask the school office.');
    });
  });
});

describe.each(BROWSERS)('a year on, in %s', (kind) => {
  const bench = useBench(kind, () => ({ settings, extensionDir: ['2026-11-20', '2026-11-28'].reduce((dir, day) => reworded(kind, day, day.replace('2026', '2020'), dir), PACKAGES[kind]) }));

  test('national numbers that nobody has checked since are said to be old', async () => {
    await onOwn(bench, POPUP, async ({ page }) => {
      await open(page, 'Report a concern');
      const told = plain(await wordsOf(page));
      expect(told).toContain('National numbers checked 20 November 2020.');
      expect(told).toContain('National numbers were checked more than a year ago. Check them before you rely on them.');
    });
  });
});
