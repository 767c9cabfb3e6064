import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '../../src/demo/driver/until';
import { school } from '../../src/demo/school';
import { putInBySchool } from './changed-package';
import { BROWSERS, useBench } from './harness';
import { onOwn, wordsOf } from './own-page';

interface Task {
  readonly what: string;
  /** In the popup, whose own button is the first click; gives back how many more there were. */
  act(page: Page): Promise<number>;
  /** What tells that the person is there. */
  readonly there: string;
}

const press = async (page: Page, selector: string): Promise<number> => {
  await page.click(selector);
  return 1;
};

const TASKS: readonly Task[] = [
  {
    what: 'the rule on photos',
    async act(page) {
      // The search has no need of a click: Tab, or the keys after one.
      await page.focus('#find');
      await page.keyboard.type('photo');
      return 1;
    },
    there: 'where consent has been checked',
  },
  { what: 'report a pupil’s message', act: (page) => press(page, '.gos li:nth-child(1) .go'), there: school.dslName },
  { what: 'undo a post', act: (page) => press(page, '.gos li:nth-child(2) .go'), there: 'Take it down' },
  { what: 'check a text from the phone', act: (page) => press(page, '.gos li:nth-child(3) .go'), there: 'Paste or type a text' },
  { what: 'why is this page not watched', act: async () => 0, there: 'This site is not on your school’s list.' },
];

/** As on any day, and at the first opening on a school's computer, which leads with the policy in two minutes. */
const OPENINGS = ['any', 'the first'] as const;

describe.each(BROWSERS)('in two clicks at most, in %s', (kind) => {
  describe.each(OPENINGS)('at %s opening', (opening) => {
    const isFirst = opening === 'the first';
    const bench = useBench(kind, () => ({ settings: { ...school, extraSites: ['127.0.0.1'] }, ...(isFirst ? { extensionDir: putInBySchool(kind) } : {}) }));
    test.each(TASKS)('$what', async ({ act, there }) => {
      await bench.driver.inExtension(() => ((globalThis as { browser?: typeof chrome }).browser ?? chrome).storage.local.remove('policySeen'));
      const front = await bench.driver.newPage(`${bench.demo.url.replace('127.0.0.1', 'localhost')}simple`);
      try {
        await front.bringToFront();
        await onOwn(bench, '/popup/index.html', async ({ page }) => {
          await page.waitForSelector('.state[aria-busy=false]');
          expect((await page.$('.two')) !== null).toBe(isFirst);
          // The popup lies beside the page it tells of: what it says of that, it has said.
          if (there !== 'This site is not on your school’s list.') await page.bringToFront();
          const clicks = 1 + (await act(page));
          await until(`“${there}”`, async () => (await wordsOf(page)).includes(there));
          expect(clicks).toBeLessThanOrEqual(2);
        });
      } finally {
        await front.close();
      }
    });
  });
});
