import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import { shownIn, DEMO_BOXES, type DemoBox } from '../../src/demo/boxes';
import { until } from '../../src/demo/driver/until';
import { BROWSERS, CHECKLIST, CHIP, HARMLESS, openBench, POST_ANYWAY, TELLING, type Bench } from './harness';
import { onOwn, wordsOf } from './own-page';
import { manage, type ManagedBrowser } from './policy/managed';
import { HOST, PLAN, PUPIL, values } from './policy/school';

const PLAIN = DEMO_BOXES[0] as DemoBox;
/** A change of the policy’s file is read within some seconds. */
const READ_WITHIN = 20_000;

describe.runIf(BROWSERS.includes('chromium'))('under a school’s policy in Chromium', () => {
  let school: ManagedBrowser;
  let bench: Bench;
  beforeAll(async () => {
    school = await manage('chromium', values);
    bench = await openBench('chromium', { ...school.bench, settings: values, host: HOST });
  });
  afterAll(async () => {
    await bench?.driver.close();
    await bench?.demo.close();
    await school?.close();
  });

  const managedValues = () => bench.driver.inExtension(() => chrome.storage.managed.get());
  const workers = () => bench.driver.engine.browser.targets().filter((target) => target.type() === 'service_worker').length;
  const texts = () => bench.demo.posts().map(({ text }) => text);
  const write = async (page: Page, text: string): Promise<void> => {
    await page.click(PLAIN.input);
    await page.keyboard.type(text);
    await until('the text in the box', async () => (await shownIn(page, PLAIN)) === text);
  };
  /** The demo page, and the same under the site that the school lists. */
  const pages = () => ({ demo: bench.demo.url, listed: '/' });
  /** Posts `text` on a fresh page, through the checklist where it is `asked`. */
  const posts = async (url: string, text: string, asked: boolean): Promise<void> => {
    bench.demo.clear();
    await bench.on(url, async (page) => {
      await write(page, text);
      await PLAIN.post(page);
      if (asked) {
        await bench.driver.find(page, CHECKLIST);
        expect(texts()).toEqual([]);
        await bench.driver.press(page, POST_ANYWAY);
      }
      await until('the post', () => texts().length > 0);
      expect(texts()).toEqual([text]);
    });
  };

  test('it is put in by the school, and every kind of setting arrives', async () => {
    expect(await until('the values', async () => ((await managedValues())['schoolName'] ? managedValues() : null), READ_WITHIN)).toEqual(values);
    expect(await bench.driver.inExtension(() => chrome.management.getSelf().then(({ installType, mayDisable }) => ({ installType, mayDisable })))).toEqual({ installType: 'admin', mayDisable: false });
  });

  test('nothing was opened on the way: nobody has to be welcomed 400 times', async () => {
    expect((await bench.driver.engine.browser.pages()).map((page) => page.url()).filter((url) => url.startsWith('chrome-extension:'))).toEqual([]);
  });

  test.each([
    ['a pupil of the list', PUPIL, true],
    ['a plan of the list', PLAN, true],
    ['a harmless text', HARMLESS, false],
  ])('%s: on the demo page and on a site that the school lists, without any click', async (_, text, asked) => {
    for (const url of Object.values(pages())) await posts(url, text, asked);
  });

  test('every value is shown as the school’s, and none is refused', async () => {
    await onOwn(bench, '/diagnostics/index.html', async ({ page }) => {
      await until('the values', async () => (await wordsOf(page)).includes('Tanglewick Junior School'));
      const words = await wordsOf(page);
      expect(words).not.toContain(values.watchlist);
      expect(words).toContain(en.dia_refused_none.message);
      expect(words).toContain(en.dia_by_policy.message);
      const rows = await page.$$eval('tr', (all) => all.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.trim())));
      const given = rows.flatMap(([key = '', , from]) => (key in values ? [[key, from]] : []));
      expect(given.toSorted()).toEqual(Object.keys(values).map((key) => [key, en.dia_from_school.message]).toSorted());
    });
  });

  test('the popup leads with the policy in two minutes, once, and again after a new version of it', async () => {
    const leads = (saying: string | null) =>
      onOwn(bench, '/popup/index.html', async ({ page }) => {
        const words = await wordsOf(page);
        if (saying === null) return expect(words).not.toContain(en.two_rest.message);
        expect(words).toContain(en.two_rest.message);
        expect(words).toContain(saying);
        await page.bringToFront();
        await page.click('.two button');
        return until('the popup itself', () => page.evaluate(() => document.querySelector('#find') !== null));
      });
    await leads(en.two_first.message);
    await leads(null);
    school.set({ ...values, policyVersion: '4' });
    await until('the change', async () => (await managedValues())['policyVersion'] === '4', READ_WITHIN);
    await leads('This is version 4.');
    await leads(null);
  });

  test('a change reaches the running browser, and what was taken out is gone everywhere', async () => {
    const { watchlist: _gone, ...rest } = values;
    school.set({ ...rest, extraSites: ['127.0.0.1'] });
    await until('the change', async () => (await managedValues())['watchlist'] === undefined, READ_WITHIN);
    await until('the kept values without the list', async () => !JSON.stringify(await bench.driver.inExtension(() => chrome.storage.local.get())).includes(String(_gone)));
    await posts(pages().demo, PUPIL, false);
    await until('the other site to be left alone', async () => !JSON.stringify(await bench.driver.inExtension(() => chrome.scripting.getRegisteredContentScripts())).includes(HOST));
    await posts(pages().listed, TELLING, false);
  });

  test('of a policy with every kind of mistake all else holds, and what our own reader refused is told', async () => {
    school.write(mistaken(school.policies(values)));
    await until('the change', async () => (await managedValues())['policyReviewDue'] === 'soon', READ_WITHIN);
    await posts(pages().demo, PUPIL, true);
    await onOwn(bench, '/options/index.html', async ({ page }) => {
      await until('the refusals', async () => (await wordsOf(page)).includes('“soon” is not a date'));
      const words = await wordsOf(page);
      for (const refused of ['“nobody” is not an e-mail address', '“not a site” is not a site we can take']) expect(words).toContain(refused);
    });
  });

  test('a new version comes under an open tab: one of us is there, and one post goes out', async () => {
    bench.demo.clear();
    school.set(values);
    await bench.on(pages().demo, async (page) => {
      await write(page, 'Hello');
      await bench.driver.find(page, CHIP);
      school.publish('9.9.9');
      await bench.driver.inExtension(() => chrome.runtime.requestUpdateCheck());
      // The browser puts it in once our worker sleeps, as it does half a minute after it was last needed.
      await bench.driver.stopWorker();
      await until('the new version', () => workers() > 0, READ_WITHIN);
      expect((await bench.driver.hello()).version).toBe('9.9.9');
      await page.bringToFront();
      await page.click(PLAIN.input);
      await bench.driver.selectAll(page);
      await page.keyboard.type(TELLING);
      await bench.driver.find(page, CHIP);
      await PLAIN.post(page);
      await bench.driver.find(page, CHECKLIST);
      expect((await bench.driver.ours(page)).filter(({ role }) => role === 'dialog')).toHaveLength(1);
      await bench.driver.press(page, POST_ANYWAY);
      await until('the post', () => texts().length > 0);
      expect(texts()).toEqual([TELLING]);
    });
  });

  test('once the policy is gone so are we, and posts go out as if we had never been', async () => {
    await bench.on(pages().demo, async (page) => {
      await write(page, 'Hello');
      await bench.driver.find(page, CHIP);
      school.write({});
      await until('the extension to go', () => !bench.driver.engine.browser.targets().some((target) => target.url().startsWith('chrome-extension:')), READ_WITHIN);
      bench.demo.clear();
      await bench.driver.selectAll(page);
      await page.keyboard.type(TELLING);
      await PLAIN.post(page);
      await until('the post', () => texts().length > 0);
      expect(texts()).toEqual([TELLING]);
      expect(await bench.driver.ours(page)).toEqual([]);
    });
  });
});

/** The policies with wrong kinds, an unknown key, one bad item in a list, a date and an address that are none. */
function mistaken(policies: object): object {
  return JSON.parse(
    JSON.stringify(policies, (_, value: unknown) =>
      !(value as { schoolName?: string } | null)?.schoolName
        ? value
        : { ...(value as object), colour: 'blue', incidentActive: 'yes', nation: 'uk', staffNames: 'Mrs Ellery', schoolAliases: ['TJS', 5], policyReviewDue: 'soon', headteacherEmail: 'nobody', excludedSites: ['not a site'] },
    ),
  ) as object;
}
