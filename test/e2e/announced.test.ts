import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import { until } from '../../src/demo/driver/until';
import { BROWSERS, CHECKLIST, CHIP, POST_ANYWAY, TELLING, type, useBench } from './harness';
import { treeText } from './tree-text';

/** What a screen reader says without being asked. Its regions stand in the tree before their words do: else nothing is said. */
describe.each(BROWSERS)('what is announced, in %s', (kind) => {
  const bench = useBench(kind);
  const held = async (page: Page): Promise<void> => {
    await type(page, '#t', TELLING);
    await bench.driver.find(page, CHIP);
    await page.click('#post');
    await bench.driver.find(page, CHECKLIST);
  };
  /** The words of every live region of ours. */
  const regions = async (page: Page): Promise<string[]> =>
    kind === 'chromium'
      ? (await treeText(page, 'RootWebArea')).split('\n').flatMap((line, at, all) => (line.endsWith('(live polite)') ? [all[at + 1]?.trim().replace(/^“(.*)”$/, '$1') ?? ''] : []))
      : (await bench.driver.ours(page)).flatMap(({ role, text }) => (/^(?:status|paragraph)$/.test(role) ? [text] : []));
  const announced = (page: Page, words: string): Promise<unknown> => until(`“${words}”`, async () => (await regions(page)).includes(words));

  test('that it has opened, with how many things, and where the focus is', async () => {
    await bench.on('/simple', async (page) => {
      await held(page);
      const all = await bench.driver.ours(page);
      expect(all.find(({ role }) => role === 'dialog')?.name).toBe('Before you post: two things to look at again');
      expect(all.find(({ focused, role }) => focused && role === 'button')?.name).toBe('Go back and edit');
    });
  });

  test.runIf(kind === 'chromium')('who will read it, as the dialog’s description', async () => {
    await bench.on('/simple', async (page) => {
      await held(page);
      const session = await page.createCDPSession();
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      await session.detach();
      const dialog = nodes.find(({ role, ignored }) => !ignored && role?.value === 'dialog');
      expect(dialog?.description?.value).toBe('We cannot tell who will read it.');
    });
  });

  test('that a row is waved off, what is left, and that it is back', async () => {
    await bench.on('/simple', async (page) => {
      await held(page);
      await bench.driver.press(page, { role: 'button', name: 'Not a pupil' });
      await announced(page, '“Oliver Bennett” will not be asked about again on this computer. Before you post: one thing to look at again.');
      await bench.driver.press(page, { role: 'button', name: 'Undo' });
      await announced(page, 'Before you post: two things to look at again.');
    });
  });

  test('that the wording is copied', async () => {
    await bench.on('/simple', async (page) => {
      await held(page);
      await bench.driver.press(page, { role: 'button', name: 'Copy safer wording' });
      await announced(page, en.act_copied.message);
    });
  });

  test('that Post is to be pressed again', async () => {
    await bench.on('/trusted', async (page) => {
      await held(page);
      await bench.driver.press(page, POST_ANYWAY);
      await announced(page, en.check_press_again.message);
    });
  });

  test('how many things the chip has, as its name, and nothing while one types', async () => {
    await bench.on('/simple', async (page) => {
      await type(page, '#t', TELLING);
      await bench.driver.find(page, { role: 'button', name: 'Second Look: 2 things to look at again' });
      expect((await regions(page)).filter(Boolean)).toEqual([]);
    });
  });
});
