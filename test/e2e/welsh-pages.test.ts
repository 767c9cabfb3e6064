import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { school } from '../../src/demo/school';
import { BROWSERS, useBench } from './harness';
import { onOwn, wordsOf } from './own-page';

/** Words that hold an English sentence together; none is Welsh. */
const ENGLISH = /(?<![\p{L}’])(?:the|and|of|is|are|your|you|with|for|from|this|that|not|or|if|when|who|which|what|has|have|by|on)(?![\p{L}’])/giu;
/** Texts of the school's own, which stand as they were given, names, and words for IT that are the same everywhere. */
const AS_GIVEN = /https?:\S+|\S+@\S+|\w+\.example|Professionals Online Safety Helpline|Second Look|governors|Tanglewick Junior School|Orchard Road\S*|Microsoft Teams/g;

/** The English in what the page says, to the eye or to a screen reader. */
async function englishOn(page: Page): Promise<readonly string[]> {
  const names = await page.$$eval('[aria-label], [placeholder]', (all) => all.map((one) => `${one.getAttribute('aria-label') ?? ''} ${one.getAttribute('placeholder') ?? ''}`));
  return [await wordsOf(page), ...names].join(' ').replaceAll(AS_GIVEN, ' ').match(ENGLISH) ?? [];
}

describe.each(BROWSERS)('the pages of a school that speaks Welsh, in %s', (kind) => {
  const bench = useBench(kind, { settings: { ...school, language: 'cy' } });

  test.each(['/popup/index.html', '/check/index.html', '/options/index.html', '/welcome/index.html', '/diagnostics/index.html'])('%s speaks Welsh throughout', async (path) => {
    await onOwn(bench, path, async ({ page }) => {
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('cy');
      await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
      expect(await englishOn(page)).toEqual([]);
      for (let at = 0; path.includes('popup') && at < 2; at += 1) {
        await page.$$eval('button.go', (all, door) => all[door]?.click(), at);
        await page.waitForSelector('.sub');
        expect(await englishOn(page)).toEqual([]);
        await page.$eval('.sub button', (back) => (back as HTMLElement).click());
        await page.waitForSelector('#find');
      }
    });
  });
});
