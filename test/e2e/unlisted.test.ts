import type { CDPSession, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '../../src/demo/driver/until';
import { BROWSERS, CHECKLIST, CHIP, TELLING, published, type, useBench, type Bench } from './harness';

const settings = { extraSites: ['127.0.0.1'], language: 'en' };

/** The scripts of extensions that run in the page, by the origins that Chromium gives to their worlds. */
async function worldsOfExtensions(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  return worldsIn(session).finally(() => session.detach());
}

async function worldsIn(session: CDPSession): Promise<string[]> {
  const found: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => found.push(context.origin));
  // Answers only after every world that is there already has been told.
  await session.send('Runtime.disable');
  await session.send('Runtime.enable');
  return found.filter((origin) => origin.startsWith('chrome-extension:'));
}

/** Writes the telling post into a page that takes trusted events only, posts it, and holds the page to being left wholly alone. */
async function leftAlone(bench: Bench, page: Page): Promise<void> {
  await type(page, '#t', TELLING);
  await page.click('#post');
  await until('the post', async () => (await published(page)).length > 0);
  expect(await published(page)).toEqual([{ text: TELLING, trusted: true }]);
  expect(await bench.driver.ours(page)).toEqual([]);
  expect(await page.evaluate(() => [...document.documentElement.children].map(({ localName }) => localName))).toEqual(['head', 'body']);
  if (bench.driver.kind === 'chromium') expect(await worldsOfExtensions(page)).toEqual([]);
}

describe.each(BROWSERS)('a site that no setting lists, in %s', (kind) => {
  const bench = useBench(kind, { settings });
  const on = async (host: string, path: string, use: (page: Page) => Promise<void>): Promise<void> => {
    const page = await bench.driver.newPage(bench.demo.url.replace('127.0.0.1', host).replace(/\/$/, path));
    try {
      await use(page);
    } finally {
      await page.close();
    }
  };
  const unregistered = (): Promise<unknown> =>
    until('no site watched', () => bench.driver.inExtension(async () => (await ((globalThis as { browser?: typeof chrome }).browser ?? chrome).scripting.getRegisteredContentScripts()).length === 0));

  test('the listed one beside it is watched, so the looking itself works', async () => {
    await on('127.0.0.1', '/trusted', async (page) => {
      await page.click('#t');
      await bench.driver.find(page, CHIP);
      if (kind === 'chromium') expect(await worldsOfExtensions(page)).not.toEqual([]);
    });
  });

  test('nothing of ours runs there', async () => {
    await on('localhost', '/trusted', (page) => leftAlone(bench, page));
  });

  // Of Firefox nobody tells which scripts are in a page.
  test.runIf(kind === 'chromium')('nor in its frame in a listed page that was open before us', async () => {
    await on('127.0.0.1', '/cross/page', async (page) => {
      await bench.driver.reloadExtension();
      await bench.driver.watches('127.0.0.1');
      await until('the page to be watched', async () => (await worldsOfExtensions(page)).length > 0);
      const frame = await until('the frame', () => page.frames().find((one) => one.url().includes('/cross/frame')));
      expect(await worldsIn((frame as unknown as { client: CDPSession }).client)).toEqual([]);
    });
  });

  test('nor on a listed site that is excluded', async () => {
    await bench.driver.writeUserSettings({ ...settings, excludedSites: ['127.0.0.1'] });
    await unregistered();
    await on('127.0.0.1', '/trusted', (page) => leftAlone(bench, page));
  });

  test('nor does a part of a listed site that is excluded ask anything', async () => {
    await bench.driver.writeUserSettings({ ...settings, excludedSites: ['127.0.0.1/trusted'] });
    await bench.driver.watches('127.0.0.1');
    await on('127.0.0.1', '/trusted', async (page) => {
      await type(page, '#t', TELLING);
      await page.click('#post');
      await until('the post', async () => (await published(page)).length > 0);
      expect(await published(page)).toEqual([{ text: TELLING, trusted: true }]);
      expect(await bench.driver.ours(page)).toEqual([]);
    });
    await on('127.0.0.1', '/simple', async (page) => {
      await page.click('#t');
      await bench.driver.find(page, CHIP);
    });
  });

  test('nor once a page has become such a part without a new document; and it asks once it is none any more', async () => {
    await on('127.0.0.1', '/simple', async (page) => {
      await type(page, '#t', TELLING);
      await bench.driver.find(page, CHIP);
      await page.evaluate(() => history.pushState(null, '', '/trusted'));
      await page.click('#post');
      await until('the post', async () => (await published(page)).length > 0);
      expect(await published(page)).toEqual([{ text: TELLING, trusted: true }]);
      await page.evaluate(() => history.pushState(null, '', '/simple'));
      await page.$eval('#t', (box) => ((box as HTMLTextAreaElement).value = ''));
      await type(page, '#t', TELLING);
      await page.click('#post');
      await bench.driver.find(page, CHECKLIST);
      expect(await published(page)).toHaveLength(1);
    });
  });
});
