import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '../../src/demo/driver/until';
import { school } from '../../src/demo/school';
import { BACK, BROWSERS, CHECKLIST, POST_ANYWAY, published, type, useBench } from './harness';

const PUPILS = 'Amara Okafor, Zainab Hussain and Dafydd Pugh in Year 4 sang so well';
/** Nothing to be held for: a heated subject is worth knowing. */
const NOTED = 'Brexit again on the news, and the beans are up';
const ONE_BY_ONE = { role: 'button', name: 'One by one' } as const;
const NOT_A_PUPIL = { role: 'button', name: 'Not a pupil' } as const;
const UNDO = { role: 'button', name: 'Undo' } as const;

describe.each(BROWSERS)('one of many, in %s', (kind) => {
  const bench = useBench(kind);
  const held = async (page: Page, text: string): Promise<string> => {
    await type(page, '#t', text);
    await page.click('#post');
    return (await bench.driver.find(page, CHECKLIST)).text;
  };
  const kept = (): Promise<unknown> =>
    bench.driver.inExtension(async () => (await ((globalThis as { browser?: typeof chrome }).browser ?? chrome).storage.local.get('leftAlone'))['leftAlone'] ?? []);
  const focused = async (page: Page): Promise<string> => (await bench.driver.ours(page)).find(({ focused: has, role }) => has && role === 'button')?.name ?? '';

  test('a name is waved off alone, by keys; only its own words are kept, and Undo forgets them', async () => {
    await bench.on('/simple', async (page) => {
      await held(page, PUPILS);
      expect((await bench.driver.ours(page)).some(({ name }) => name === NOT_A_PUPIL.name)).toBe(false);
      const tabTo = async (name: string): Promise<void> => {
        for (let presses = 0; (await focused(page)) !== name && presses < 15; presses += 1) await page.keyboard.press('Tab');
        expect(await focused(page)).toBe(name);
      };
      await tabTo(ONE_BY_ONE.name);
      await page.keyboard.press('Enter');
      await bench.driver.find(page, NOT_A_PUPIL);
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe(NOT_A_PUPIL.name);
      await page.keyboard.press('Enter');
      await until('the way back, with the focus', async () => (await focused(page)) === UNDO.name);
      await until('its words to be kept', async () => JSON.stringify(await kept()) === '["amara","okafor"]');
      const { text, name } = await bench.driver.find(page, CHECKLIST);
      expect(name).toBe('Before you post: one thing to look at again');
      expect(text).toContain('“Amara Okafor” will not be asked about again on this computer.');
      expect(text).toMatch(/A safer way to say it\s+Amara Okafor, /);
      for (const other of ['Zainab Hussain', 'Dafydd Pugh']) expect(text).toContain(other);
      await page.keyboard.press('Enter');
      await until('the focus where it was', async () => (await focused(page)) === NOT_A_PUPIL.name);
      await until('its words to be forgotten', async () => JSON.stringify(await kept()) === '[]');
      await page.keyboard.press('Escape');
      await bench.driver.gone(page, CHECKLIST);
      expect(await published(page)).toEqual([]);
    });
  });

  test('the rest of a group is waved off and taken back without the one that was waved off before', async () => {
    await bench.on('/simple', async (page) => {
      await held(page, PUPILS);
      await bench.driver.press(page, ONE_BY_ONE);
      await bench.driver.press(page, NOT_A_PUPIL);
      await until('its words to be kept', async () => JSON.stringify(await kept()) === '["amara","okafor"]');
      await bench.driver.press(page, { role: 'button', name: 'None is a pupil' });
      await until('all of them to be kept', async () => JSON.stringify(await kept()) === '["amara","okafor","zainab","hussain","dafydd","pugh"]');
      await bench.driver.press(page, UNDO);
      await until('the one to be kept still', async () => JSON.stringify(await kept()) === '["amara","okafor"]');
      await bench.driver.press(page, UNDO);
      await until('none to be kept', async () => JSON.stringify(await kept()) === '[]');
    });
  });

  test('each of them waved off: nothing is left to look at, and the post goes out whole', async () => {
    await bench.on('/simple', async (page) => {
      await held(page, PUPILS);
      await bench.driver.press(page, ONE_BY_ONE);
      for (let left = 3; left > 0; left -= 1) {
        // The first is the whole group's.
        const fine = await until('each with its own', async () => {
          const all = (await bench.driver.ours(page)).filter(({ name }) => name === 'Fine this time');
          return all.length === left + 1 ? all : null;
        });
        const { x, y, width, height } = fine[1]!.rect;
        await page.mouse.click(x + width / 2, y + height / 2);
        await until('it to fold', async () => (await bench.driver.ours(page)).filter(({ name }) => name === UNDO.name).length === 4 - left);
      }
      await bench.driver.find(page, { role: 'dialog', name: 'Before you post: nothing stood out' });
      await bench.driver.press(page, POST_ANYWAY);
      await until('the post', async () => (await published(page)).length > 0);
      expect((await published(page)).map(({ text }) => text)).toEqual([PUPILS]);
      expect(await kept()).toEqual([]);
    });
  });

  test('in the list of the chip too, where the others stay together', async () => {
    await bench.on('/simple', async (page) => {
      await type(page, '#t', `${PUPILS}, so did Niamh Kelly in Year 5`);
      await bench.driver.press(page, { role: 'button', name: /^Second Look: 1 / });
      await bench.driver.press(page, ONE_BY_ONE);
      const fine = async () => (await bench.driver.ours(page)).filter(({ name }) => name === 'Fine this time');
      await until('each with its own', async () => (await fine()).length === 5);
      const { x, y, width, height } = (await fine())[1]!.rect;
      await page.mouse.click(x + width / 2, y + height / 2);
      await bench.driver.find(page, UNDO);
      await until('the others, unfolded still', async () => (await fine()).length === 4);
      await bench.driver.press(page, UNDO);
      await until('all of them again', async () => (await fine()).length === 5);
    });
  });

  test('with every post asked about, what is worth knowing is said, and can be waved off', async () => {
    await bench.driver.writeUserSettings({ ...school, askWhen: 'always' });
    await bench.on('/simple', async (page) => {
      const text = await held(page, NOTED);
      expect(text).toContain('Before you post: something worth knowing');
      expect(text).toContain('“Brexit”');
      await bench.driver.press(page, { role: 'button', name: 'Fine this time' });
      await bench.driver.find(page, { role: 'dialog', name: 'Before you post: nothing stood out' });
      await bench.driver.press(page, BACK);
      await bench.driver.gone(page, CHECKLIST);
      // It stays off for this draft.
      await page.click('#post');
      await bench.driver.find(page, { role: 'dialog', name: 'Before you post: nothing stood out' });
    });
    await bench.driver.writeUserSettings(school);
  });
});
