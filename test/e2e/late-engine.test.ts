import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '../../src/demo/driver/until';
import { changedPackage } from './changed-package';
import { BROWSERS, CHECKLIST, CHIP, HARMLESS, PACKAGES, POST_ANYWAY, TELLING, published, type, useBench } from './harness';

const texts = async (page: Page): Promise<string[]> => (await published(page)).map(({ text }) => text);
const arrived = (page: Page, count: number) => until(`${count} published`, async () => (await published(page)).length >= count);

/** The engine starts when the page says so: what happens before it is there can be tried in peace. */
const withLateEngine = (kind: keyof typeof PACKAGES): string =>
  changedPackage(kind, 'engine.js', (engine) => `document.documentElement.addEventListener('engine', () => {${engine}}, { once: true });`);
const letEngineIn = (page: Page) => page.evaluate(() => void document.documentElement.dispatchEvent(new Event('engine')));

describe.each(BROWSERS)('acts before the engine is there, in %s', (kind) => {
  const bench = useBench(kind, () => ({ extensionDir: withLateEngine(kind) }));

  test('a harmless Enter, still held down when the engine comes, posts once', async () => {
    await bench.on('/chats', async (page) => {
      await type(page, '#t', HARMLESS);
      await page.keyboard.down('Enter');
      await letEngineIn(page);
      await arrived(page, 1);
      await page.keyboard.up('Enter');
      expect(await texts(page)).toEqual([HARMLESS]);
    });
  });

  test('a harmless Enter, let go just before the engine comes, posts once', async () => {
    await bench.on('/chats', async (page) => {
      await type(page, '#t', HARMLESS);
      await page.keyboard.press('Enter');
      await letEngineIn(page);
      await arrived(page, 1);
      expect(await texts(page)).toEqual([HARMLESS]);
    });
  });

  test('Ctrl let go before Enter: the release of Enter does not post either', async () => {
    await bench.on('/keyup', async (page) => {
      await type(page, '#t', TELLING);
      await page.keyboard.down('Control');
      await page.keyboard.down('Enter');
      await page.keyboard.up('Control');
      await page.keyboard.up('Enter');
      await letEngineIn(page);
      await bench.driver.find(page, CHECKLIST);
      expect(await texts(page)).toEqual([]);
      await bench.driver.press(page, POST_ANYWAY);
      await arrived(page, 1);
      expect(await texts(page)).toEqual([TELLING]);
    });
  });

  test('two boxes posted from: both posts go out', async () => {
    await bench.on('/two', async (page) => {
      await type(page, '#t', HARMLESS);
      await type(page, '#u', `${HARMLESS} Again.`);
      await page.click('#post');
      await page.click('#reply');
      await letEngineIn(page);
      await arrived(page, 2);
      expect(await texts(page)).toEqual([HARMLESS, `${HARMLESS} Again.`]);
    });
  });

  test('while a post waits for the engine, a sign says so, and goes with it', async () => {
    const says = async (page: Page): Promise<boolean> => (await bench.driver.ours(page)).some(({ role, text }) => role === 'status' && text === 'Second Look: checking…');
    await bench.on('/two', async (page) => {
      await type(page, '#t', HARMLESS);
      await page.click('#post');
      await until('the sign', () => says(page));
      await letEngineIn(page);
      await arrived(page, 1);
      await until('the sign to go', async () => !(await says(page)));
    });
  });

  test('an engine that comes after all, twice: one chip', async () => {
    await bench.on('/two', async (page) => {
      await type(page, '#t', TELLING);
      await page.click('#post');
      await until('the post to be let go', async () => (await published(page)).length === 1);
      await type(page, '#u', TELLING);
      await letEngineIn(page);
      await page.click('#t');
      await type(page, '#u', ' today');
      await bench.driver.find(page, CHIP);
      expect((await bench.driver.ours(page)).filter(({ name }) => CHIP.name.test(name))).toHaveLength(1);
    });
  });
});
