import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '../../src/demo/driver/until';
import { treeText } from './tree-text';
import { BACK, BROWSERS, CHECKLIST, CHIP, POST_ANYWAY, TELLING, published, type, useBench } from './harness';

const shots = fileURLToPath(new URL('../../test-output/shots/', import.meta.url));
mkdirSync(shots, { recursive: true });

describe.each(BROWSERS)('the checklist, by keyboard and in every size, in %s', (kind) => {
  const bench = useBench(kind);
  const opened = async (page: Page): Promise<void> => {
    await type(page, '#t', TELLING);
    await page.click('#post');
    await bench.driver.find(page, CHECKLIST);
  };
  const focused = async (page: Page): Promise<string> => (await bench.driver.ours(page)).find((thing) => thing.focused && thing.role === 'button')?.name ?? '';

  test('every control is reached by Tab, in reading order, and the round ends where it began', async () => {
    await bench.on('/simple', async (page) => {
      await opened(page);
      expect(await focused(page)).toBe('Go back and edit');
      const round: string[] = [];
      do {
        await page.keyboard.press('Tab');
        round.push(await focused(page));
      } while (round.at(-1) !== 'Go back and edit' && round.length < 20);
      expect(round).toEqual([
        'Copy safer wording', 'Post anyway',
        'Policy C1', 'Not a pupil', 'Fine this time',
        'Policy C3', 'Fine this time',
        'Go back and edit',
      ]);
    });
  });

  test.runIf(kind === 'chromium')('a screen reader is told all of it, in reading order; after a change that is meant: -u', async () => {
    await bench.on('/simple', async (page) => {
      await opened(page);
      await expect(await treeText(page, 'dialog')).toMatchFileSnapshot('golden/checklist-tree.txt');
    });
  });

  test('Post anyway by keyboard alone', async () => {
    await bench.on('/simple', async (page) => {
      await opened(page);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Post anyway');
      await page.keyboard.press('Enter');
      await until('the post', async () => (await published(page)).length > 0);
      expect((await published(page)).map(({ text }) => text)).toEqual([TELLING]);
    });
  });

  test('a finding waved off is folded with its Undo, and stays off for that draft', async () => {
    await bench.on('/simple', async (page) => {
      await opened(page);
      await bench.driver.press(page, { role: 'button', name: 'Fine this time' });
      await bench.driver.find(page, { role: 'dialog', name: 'Before you post: one thing to look at again' });
      await bench.driver.find(page, { role: 'button', name: 'Undo' });
      await page.keyboard.press('Escape');
      await bench.driver.gone(page, CHECKLIST);
      await bench.driver.find(page, { role: 'button', name: 'Second Look: 1 thing to look at again' });
      await page.click('#post');
      await bench.driver.find(page, { role: 'dialog', name: 'Before you post: one thing to look at again' });
    });
  });

  test('the page’s own presses do nothing in it', async () => {
    await bench.on('/simple', async (page) => {
      await opened(page);
      await page.evaluate(() => {
        const host = [...document.documentElement.children].at(-1);
        for (const fake of ['click', 'pointerdown', 'mousedown']) host?.dispatchEvent(new MouseEvent(fake, { bubbles: true, composed: true }));
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      });
      await bench.driver.find(page, CHECKLIST);
      expect(await published(page)).toEqual([]);
    });
  });

  test.each([
    ['at 200 %', 2],
    ['at 400 %', 4],
  ])('%s every button can be seen and reached', async (name, factor) => {
    await bench.on('/simple', async (page) => {
      await type(page, '#t', TELLING);
      await bench.driver.find(page, CHIP);
      await page.evaluate(() => document.getElementById('post')?.scrollIntoView());
      await page.click('#post');
      await bench.driver.find(page, CHECKLIST);
      await bench.driver.zoom(page, factor);
      const width = 1280 / factor;
      const height = 800 / factor;
      const within = async (what: { role: string; name: string }): Promise<void> => {
        await until(`${what.name} in view`, async () => {
          const { rect } = await bench.driver.find(page, what);
          return rect.x >= 0 && rect.x + rect.width <= width && rect.y >= 0 && rect.y + rect.height <= height;
        });
      };
      await within(BACK);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Post anyway');
      await within(POST_ANYWAY);
      await bench.driver.shot(page, `${shots}${kind}-checklist-${name.replace(/\W/g, '')}.png`);
    });
  });

  test('in light and dark', async () => {
    await bench.on('/', async (page) => {
      await page.click('[data-demo=lexical] [contenteditable]');
      await page.keyboard.type(TELLING);
      await bench.driver.find(page, { role: 'button', name: /^Second Look: 2/ });
      for (const dark of [false, true]) {
        await bench.driver.emulateDark(page, dark);
        await bench.driver.shot(page, `${shots}${kind}-chip-${dark ? 'dark' : 'light'}.png`);
      }
      await page.click('[data-demo=lexical] [data-post]');
      await bench.driver.find(page, CHECKLIST);
      for (const dark of [false, true]) {
        await bench.driver.emulateDark(page, dark);
        await until('the scheme in the page', () => page.evaluate((wanted) => matchMedia('(prefers-color-scheme: dark)').matches === wanted, dark));
        await bench.driver.shot(page, `${shots}${kind}-checklist-${dark ? 'dark' : 'light'}.png`);
      }
      await bench.driver.emulateDark(page, false);
    });
  });
});
