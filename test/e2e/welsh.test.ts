import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import cy from '../../public/_locales/cy/messages.json';
import en from '../../public/_locales/en/messages.json';
import { until } from '../../src/demo/driver/until';
import { school } from '../../src/demo/school';
import { changedPackage } from './changed-package';
import { BROWSERS, CHECKLIST, CHIP, TELLING, published, type, useBench, type PACKAGES } from './harness';

const IN_WELSH = { role: 'dialog', name: cy.check_title_two.message } as const;
const CHIP_IN_WELSH = { role: 'button', name: 'Second Look: 2 o bethau i edrych arnynt eto' } as const;

/** The words of one language alone that stand in `text`. */
const wordsOf = (one: typeof en | typeof cy, other: typeof en | typeof cy, text: string): string[] => {
  const others = new Set(Object.values(other).map(({ message }) => message));
  return Object.values(one).flatMap(({ message }) => (message.length > 4 && !message.includes('{') && !others.has(message) && text.replaceAll(school.schoolName, '').includes(message) ? [message] : []));
};

describe.each(BROWSERS)('a school that speaks Welsh, in %s', (kind) => {
  describe('with a worker that answers', () => {
    const bench = useBench(kind, { settings: { ...school, language: 'cy' } });

    test('the words come from the worker: on the chip as it stands there, and in the checklist, which says nothing in English', async () => {
      await bench.on('/simple', async (page) => {
        await type(page, '#t', TELLING);
        await bench.driver.find(page, CHIP_IN_WELSH);
        await page.click('#post');
        await bench.driver.find(page, { role: 'button', name: 'Mynd yn ôl i olygu' });
        const { text } = await bench.driver.find(page, IN_WELSH);
        expect(wordsOf(cy, en, text).length).toBeGreaterThan(15);
        expect(wordsOf(en, cy, text)).toEqual([]);
      });
    });

    test('its three answers stand in one line', async () => {
      await bench.on('/simple', async (page) => {
        await type(page, '#t', TELLING);
        await bench.driver.find(page, CHIP_IN_WELSH);
        await page.click('#post');
        const answers = [cy.act_back, cy.act_copy, cy.act_post].map(({ message }) => message);
        // It moves while it arrives.
        await until('the three in one line', async () => {
          const rects = (await bench.driver.ours(page)).flatMap(({ role, name, rect }) => (role === 'button' && answers.includes(name) ? [rect] : []));
          return rects.length === answers.length && new Set(rects.map(({ y, height }) => Math.round(y + height / 2))).size === 1;
        });
      });
    });
  });

  /** The worker hands out words once the page's title is `go`: later than any checklist waits. */
  const SLOW = `{
    const { runtime, tabs } = globalThis.browser ?? chrome;
    const listen = runtime.onMessage.addListener.bind(runtime.onMessage);
    runtime.onMessage.addListener = (hear) => listen((message, sender, answer) => {
      if (message.name !== 'words') return hear(message, sender, answer);
      const titled = new Promise((go) => tabs.onUpdated.addListener((_, { title }) => title === 'go' && go()));
      void tabs.get(sender.tab.id).then(({ title }) => (title === 'go' ? null : titled)).then(() => hear(message, sender, answer));
      return true;
    });
  }
  `;
  const withSlowWords = (of: keyof typeof PACKAGES): string => changedPackage(of, 'background.js', (worker) => SLOW + worker);

  describe('with a worker that is late', () => {
    const bench = useBench(kind, () => ({ extensionDir: withSlowWords(kind), settings: { ...school, language: 'cy' } }));
    const told = async (page: Page): Promise<string> => (await bench.driver.find(page, { role: 'dialog', name: /./ })).text;

    test('nobody waits for them: the checklist is in English, all of it, and stays so until it is closed; then all is Welsh', async () => {
      await bench.on('/simple', async (page) => {
        await type(page, '#t', TELLING);
        await bench.driver.find(page, { ...CHIP, name: 'Second Look: 2 things to look at again' });
        await page.click('#post');
        await bench.driver.find(page, CHECKLIST);
        const before = await told(page);
        expect(wordsOf(en, cy, before).length).toBeGreaterThan(15);
        expect(wordsOf(cy, en, before)).toEqual([]);
        // The policy comes with them: what is not there cannot be unfolded.
        expect((await bench.driver.ours(page)).filter(({ name }) => name === 'Policy C1')).toEqual([]);
        expect(before).toContain('Policy C1');
        await page.evaluate(() => (document.title = 'go'));
        // A wave draws it anew.
        await bench.driver.press(page, { role: 'button', name: 'Fine this time' });
        await bench.driver.press(page, { role: 'button', name: 'Undo' });
        await bench.driver.find(page, CHECKLIST);
        expect(wordsOf(cy, en, await told(page))).toEqual([]);
        await page.keyboard.press('Escape');
        await bench.driver.find(page, CHIP_IN_WELSH);
        await page.click('#post');
        await bench.driver.find(page, IN_WELSH);
        await bench.driver.find(page, { role: 'button', name: 'Polisi C1' });
        expect(wordsOf(en, cy, await told(page))).toEqual([]);
        expect(await published(page)).toEqual([]);
      });
    });
  });
});
