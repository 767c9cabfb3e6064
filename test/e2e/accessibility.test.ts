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
});
