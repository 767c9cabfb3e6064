import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import { until } from '../../src/demo/driver/until';
import { changedPackage } from './changed-package';
import { BROWSERS, CHECKLIST, CHIP, HARMLESS, PACKAGES, POST_ANYWAY, TELLING, openBench, published, type, useBench, type Bench } from './harness';

/** One of its files replaced: what a broken update or a full disk would leave. */
const broken = (kind: keyof typeof PACKAGES, file: string, content: string): string => changedPackage(kind, file, () => content);

/** Types and presses Post, and gives how long the page waited for the post, in milliseconds by its own clock. */
async function timeToPost(page: Page): Promise<number> {
  await type(page, '#t', TELLING);
  await page.evaluate(() => {
    addEventListener('pointerup', () => ((window as unknown as { pressed: number }).pressed = performance.now()), true);
    document.getElementById('post')?.addEventListener('click', () => ((window as unknown as { posted: number }).posted = performance.now()));
  });
  const pressed = await page.evaluate(() => performance.now());
  await page.click('#post');
  await until('the post', async () => (await published(page)).length > 0);
  const posted = await page.evaluate(() => (window as unknown as { posted: number }).posted);
  expect((await published(page)).map(({ text }) => text)).toEqual([TELLING]);
  return posted - pressed;
}

/** What hovering the icon tells. */
const title = ({ driver }: Bench, url: string): Promise<string> =>
  driver.inExtension(async (of) => {
    const { action, tabs } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    const tab = (await tabs.query({})).find((one) => one.url === of);
    return action.getTitle(tab?.id === undefined ? {} : { tabId: tab.id });
  }, url);

const BAD_FILES = [
  ['throws', 'throw new Error("file");'],
  ['is an ES module by mistake', 'export const file = 1;'],
  ['never settles', 'new Promise(() => {});'],
];

describe.each(BROWSERS)('failing open in %s', (kind) => {
  test.each(BAD_FILES)('an engine whose file %s: the post goes through within 3 s', async (_, content) => {
    const bench = await openBench(kind, { extensionDir: broken(kind, 'engine.js', content) });
    try {
      await bench.on('/simple', async (page) => {
        expect(await timeToPost(page)).toBeLessThan(3500);
        expect(await bench.driver.ours(page)).toEqual([]);
        // One such wait a page is enough, though every focus on a box asks for the engine anew.
        await page.evaluate(() => {
          (window as unknown as { published: unknown[] }).published.length = 0;
          (document.activeElement as HTMLElement).blur();
        });
        expect(await timeToPost(page)).toBeLessThan(900);
      });
    } finally {
      await bench.driver.close();
      await bench.demo.close();
    }
  });

  test.each(BAD_FILES)('a checklist whose file %s: the post goes through within 3 s, and the icon says so', async (_, content) => {
    const bench = await openBench(kind, { extensionDir: broken(kind, 'checklist.js', content) });
    try {
      await bench.on('/simple', async (page) => {
        expect(await timeToPost(page)).toBeLessThan(3500);
        await until('the icon', async () => (await title(bench, page.url())) === en.bar_mind.message);
        expect((await bench.driver.ours(page)).filter(({ role }) => role === 'dialog')).toEqual([]);
        await page.evaluate(() => {
          (window as unknown as { published: unknown[] }).published.length = 0;
          (document.querySelector('#t') as HTMLTextAreaElement).value = '';
        });
        expect(await timeToPost(page)).toBeLessThan(900);
      });
    } finally {
      await bench.driver.close();
      await bench.demo.close();
    }
  });

  test('a checklist that comes after the press: the post waits for it, and a sign says so', async () => {
    const late = changedPackage(kind, 'checklist.js', (content) => `document.documentElement.addEventListener('come', () => {${content}}, { once: true });`);
    const bench = await openBench(kind, { extensionDir: late });
    try {
      await bench.on('/simple', async (page) => {
        await type(page, '#t', TELLING);
        await page.click('#post');
        await until('the sign', async () => (await bench.driver.ours(page)).some(({ role, text }) => role === 'status' && text === 'Second Look: checking…'));
        expect(await published(page)).toEqual([]);
        await page.evaluate(() => void document.documentElement.dispatchEvent(new Event('come')));
        await bench.driver.find(page, CHECKLIST);
        expect((await bench.driver.ours(page)).some(({ text }) => text === 'Second Look: checking…')).toBe(false);
        await bench.driver.press(page, POST_ANYWAY);
        await until('the post', async () => (await published(page)).length > 0);
        expect((await published(page)).map(({ text }) => text)).toEqual([TELLING]);
      });
    } finally {
      await bench.driver.close();
      await bench.demo.close();
    }
  });

  describe('the chip’s list comes after the chip was pressed', () => {
    const late = changedPackage(kind, 'checklist.js', (content) => `document.documentElement.dataset.there = 'yes';document.documentElement.addEventListener('come', () => {${content}}, { once: true });`);
    const lists = async (bench: Bench, page: Page): Promise<number> => (await bench.driver.ours(page)).filter(({ role }) => role === 'dialog').length;
    const comes = async (page: Page): Promise<void> => {
      await until('its file', () => page.evaluate(() => document.documentElement.dataset['there'] === 'yes'));
      await page.evaluate(() => void document.documentElement.dispatchEvent(new Event('come')));
    };

    test('it opens when it comes, and shuts', async () => {
      const bench = await openBench(kind, { extensionDir: late });
      try {
        await bench.on('/simple', async (page) => {
          await type(page, '#t', HARMLESS);
          await bench.driver.press(page, CHIP);
          expect(await lists(bench, page)).toBe(0);
          await comes(page);
          await until('the list', async () => (await lists(bench, page)) === 1);
          await page.keyboard.press('Escape');
          await until('no list', async () => (await lists(bench, page)) === 0);
          await bench.driver.press(page, CHIP);
          await until('the list again', async () => (await lists(bench, page)) === 1);
        });
      } finally {
        await bench.driver.close();
        await bench.demo.close();
      }
    });

    test('by keys too, and whoever writes on meanwhile keeps the focus', async () => {
      const bench = await openBench(kind, { extensionDir: late });
      try {
        await bench.on('/simple', async (page) => {
          await type(page, '#t', HARMLESS);
          await until('the focus on the chip', async () => {
            if ((await bench.driver.ours(page)).some(({ focused, name }) => focused && CHIP.name.test(name))) return true;
            await page.keyboard.press('Tab');
            return false;
          });
          await page.keyboard.press('Enter');
          await page.focus('#t');
          await comes(page);
          await until('the list', async () => (await lists(bench, page)) === 1);
          await page.keyboard.type(' And peas.');
          expect(await page.$eval('#t', (box) => (box as HTMLTextAreaElement).value)).toBe(`${HARMLESS} And peas.`);
        });
      } finally {
        await bench.driver.close();
        await bench.demo.close();
      }
    });
  });

  test('the checklist’s file comes with the first finding, and not before', async () => {
    const told = changedPackage(kind, 'checklist.js', (content) => `document.documentElement.dataset.came = 'yes';${content}`);
    const bench = await openBench(kind, { extensionDir: told });
    try {
      await bench.on('/simple', async (page) => {
        const came = (): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset['came']);
        await type(page, '#t', HARMLESS);
        await bench.driver.find(page, CHIP);
        await page.click('#post');
        await until('the post', async () => (await published(page)).length > 0);
        expect(await came()).toBeUndefined();
        await type(page, '#t', TELLING);
        await until('the checklist’s file', async () => (await came()) === 'yes');
      });
    } finally {
      await bench.driver.close();
      await bench.demo.close();
    }
  });

  test('an engine that throws while it judges: the event is not touched', async () => {
    const engine = `secondLookGuard.ready({ judge() { throw new Error('judge'); }, show() { throw new Error('show'); }, ask() {}, say() {}, keeps: () => false, leave() {} });`;
    const bench = await openBench(kind, { extensionDir: broken(kind, 'engine.js', engine) });
    try {
      await bench.on('/trusted', async (page) => {
        await type(page, '#t', TELLING);
        await page.click('#post');
        await until('the post', async () => (await published(page)).length > 0);
        expect((await published(page)).map(({ text }) => text)).toEqual([TELLING]);
      });
    } finally {
      await bench.driver.close();
      await bench.demo.close();
    }
  });

  describe('with a sound extension', () => {
    const bench = useBench(kind);

    test('a stopped worker is only slower', async () => {
      await bench.on('/simple', async (page) => {
        await bench.driver.stopWorker();
        await type(page, '#t', TELLING);
        await page.click('#post');
        await bench.driver.find(page, CHECKLIST);
        expect(await published(page)).toEqual([]);
      });
    });

    test('a restored draft posted with no focus at all is held until the engine answers', async () => {
      await bench.on('/draft', async (page) => {
        await page.click('#post');
        await bench.driver.find(page, CHECKLIST);
        expect(await published(page)).toEqual([]);
      });
    });

    test('a post in the same moment as the first focus is held until the engine answers', async () => {
      await bench.on('/draft', async (page) => {
        const { x, y } = await page.$eval('#post', (button) => {
          const { left, top } = button.getBoundingClientRect();
          return { x: left + 5, y: top + 5 };
        });
        await Promise.all([page.focus('#t'), page.mouse.click(x, y)]);
        await bench.driver.find(page, CHECKLIST);
        expect(await published(page)).toEqual([]);
      });
    });

    test('an update under an open tab: one checklist, one post', async () => {
      await bench.on('/simple', async (page) => {
        await type(page, '#t', TELLING);
        await bench.driver.find(page, CHIP);
        await bench.driver.reloadExtension();
        await bench.driver.watches('127.0.0.1');
        // The old version's chip is gone, whether its script still runs or not, and the new version watches the box.
        await page.click('#t');
        await until('one chip, of the new version', async () => (await bench.driver.ours(page)).filter(({ name }) => name.startsWith('Second Look:')).length === 1);
        await page.click('#post');
        await bench.driver.find(page, CHECKLIST);
        expect((await bench.driver.ours(page)).filter(({ role }) => role === 'dialog')).toHaveLength(1);
        await bench.driver.press(page, POST_ANYWAY);
        await until('the post', async () => (await published(page)).length > 0);
        expect((await published(page)).map(({ text }) => text)).toEqual([TELLING]);
      });
    });
  });

  test.each([
    ['no settings at all', {}],
    ['a broken settings value', { extraSites: ['127.0.0.1', 'not a site!', 7], askWhen: 'sometimes', schoolName: { a: 1 }, staffNames: 'x' }],
  ])('%s: it protects all the same', async (_, settings) => {
    const bench = await openBench(kind, { settings });
    try {
      await bench.on('/simple', async (page) => {
        await type(page, '#t', HARMLESS);
        await page.click('#post');
        await until('the post', async () => (await published(page)).length > 0);
        await type(page, '#t', TELLING);
        await page.click('#post');
        await bench.driver.find(page, CHECKLIST);
        expect((await published(page)).length).toBe(1);
      });
    } finally {
      await bench.driver.close();
      await bench.demo.close();
    }
  });
});
