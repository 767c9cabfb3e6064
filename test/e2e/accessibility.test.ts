import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { DRESSES } from '../surfaces/dress';
import { prepare, STATES } from '../surfaces/states';
import { putInBySchool, withOpenRoots } from './changed-package';
import { useBench } from './harness';

/** What axe-core finds in anything of ours; what it finds in the page of the site is the site's. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const isOwn = page.url().startsWith('chrome-extension:');
  const options: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] };
  // As source: the loader would put a name of its own in the place of axe's.
  const { violations } = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.filter(({ target }) => isOwn || Array.isArray(target[0])).map(({ target, failureSummary }) => `${id}: ${String(target.flat().at(-1))}: ${failureSummary ?? ''}`));
}

/** In a package whose roots are open, and which counts as a school's. Chromium alone, since the rules are about the elements. */
describe('axe-core finds nothing', () => {
  const bench = useBench('chromium', () => ({ extensionDir: withOpenRoots('chromium', putInBySchool('chromium')), lessMotion: true }));
  describe.each(DRESSES)('$name', (dress) => {
    test.each(STATES)('$name', async (state) => {
      await prepare(bench, state, dress.settings);
      const found: string[] = ['not shown'];
      await state.show(bench, (page) => dress.put(bench, page), async (page) => found.splice(0, 1, ...(await faults(page))));
      expect(found).toEqual([]);
    });
  });

  /** WCAG 1.4.10, at 320 px, and at 400 % of a small window; 2.5.8. */
  describe.each([
    [320, 640],
    [320, 256],
  ])('and nothing in %i × %i px is cut off or has to be scrolled to the side, nor is too small to be pressed', (width, height) => {
    const inPages = STATES.filter(({ name }) => /^(?:checklist(?! in a frame)|chip|press|could)/.test(name));
    test.each(inPages.flatMap((state) => (['en', 'cy'] as const).map((language) => ({ state, language, name: state.name }))))('$name, $language', async ({ state, language }) => {
      await prepare(bench, state, { language });
      const found: string[] = ['not shown'];
      await state.show(bench, (page) => page.setViewport({ width, height }), async (page) => found.splice(0, 1, ...(await sticksOut(page))));
      expect(found).toEqual([]);
    });
  });
});

/** What of ours is wider than the window or than what holds it, or smaller than 24 px where it is to be pressed. */
const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = [...document.documentElement.children].find((child) => child.localName === 'div')?.shadowRoot;
    const all = [...(root?.querySelectorAll('*') ?? [])].filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.sr, .mirror, .marks') && one.getBoundingClientRect().width > 1);
    if (all.length === 0) return ['nothing of ours'];
    return all.flatMap((one) => {
      const { left, right, width, height } = one.getBoundingClientRect();
      const name = `${one.localName}.${one.className} ${(one.textContent ?? '').slice(0, 30)}`;
      const wide = one.scrollWidth > one.clientWidth + 1 && /auto|scroll|hidden/.test(getComputedStyle(one).overflowX);
      const small = one.localName === 'button' && Math.min(width, height) < 24;
      return [...(left < -0.5 || right > innerWidth + 0.5 || wide ? [`${name}: ${Math.round(left)} to ${Math.round(right)}`] : []), ...(small ? [`${name}: ${width} × ${height}`] : [])];
    });
  });
