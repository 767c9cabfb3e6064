import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../src/demo/driver/until';
import { startWordPress } from '../sites/wordpress';
import { atRest, idOf, openPanel, publish, saveByKey, saveDraft, shown, stored, update, write, writeOn } from './block-editor';
import { BACK, BROWSERS, CHECKLIST, HARMLESS, POST_ANYWAY, TELLING, useBench } from './harness';
import { clicks, noteClicks, useSite, visit } from './site';

const FIRST = 'What a week.';

describe.each(BROWSERS)('WordPress, block editor, in %s', (kind) => {
  const bench = useBench(kind);
  const site = useSite(startWordPress);
  beforeAll(() => site.signIn(bench.driver.engine.browser));

  let count = 0;
  /** A title that no other test has. */
  const titled = (words = 'News'): string => `${words} ${(count += 1)}`;
  const inNew = (use: (page: Page) => Promise<void>, more = '') => visit(bench, `${site.url}/wp-admin/post-new.php${more}`, use);
  const inLive = async (use: (page: Page, id: number) => Promise<void>) => {
    const id = site.add({ type: 'post', title: titled(), content: stored(FIRST), status: 'publish' });
    await visit(bench, `${site.url}/wp-admin/post.php?post=${id}&action=edit`, (page) => use(page, id));
  };
  const noDialog = async (page: Page) => expect((await bench.driver.ours(page)).filter(({ role }) => role === 'dialog')).toEqual([]);
  const goBack = async (page: Page) => {
    await bench.driver.press(page, BACK);
    await bench.driver.gone(page, CHECKLIST);
  };
  const postAnyway = async (page: Page) => {
    await bench.driver.press(page, POST_ANYWAY);
    await bench.driver.gone(page, CHECKLIST);
  };
  const timesPublished = (id: number) => site.writes(id).filter(({ status }) => status === 'publish').length;

  test('harmless: published by the very same trusted presses', async () => {
    await inNew(async (page) => {
      const title = titled();
      await write(page, title, [FIRST, HARMLESS]);
      await noteClicks(bench, page);
      await openPanel(page);
      await publish(page);
      await atRest(page);
      expect(site.published(title)).toMatchObject([{ content: stored(FIRST, HARMLESS) }]);
      expect(await clicks(page)).toEqual([true, true]);
      await noDialog(page);
    });
  });

  test('the first press opens the panel, the second is held; Go back publishes nothing and keeps every word', async () => {
    await inNew(async (page) => {
      const title = titled();
      await write(page, title, [FIRST, TELLING]);
      await noteClicks(bench, page);
      await openPanel(page);
      await noDialog(page);
      expect(await clicks(page)).toEqual([true]);
      await publish(page);
      const { text } = await bench.driver.find(page, CHECKLIST);
      for (const words of ['Oliver Bennett', '14 Alder Grove']) expect(text).toContain(words);
      expect(site.published(title)).toEqual([]);
      await goBack(page);
      expect(await clicks(page)).toEqual([true]);
      expect(await shown(page)).toEqual([title, FIRST, TELLING]);
      expect(site.published(title)).toEqual([]);
    });
  });

  test.each(['a press', 'two quick presses', 'Enter'])('Post anyway after %s publishes once, with exactly that content', async (how) => {
    await inNew(async (page) => {
      const title = titled();
      await write(page, title, [FIRST, TELLING]);
      await openPanel(page);
      // The panel gives its button the focus.
      if (how === 'Enter') await page.keyboard.press('Enter');
      else await publish(page, how === 'a press' ? 1 : 2);
      await bench.driver.find(page, CHECKLIST);
      expect(site.published(title)).toEqual([]);
      await postAnyway(page);
      await until('the post', () => site.published(title).length > 0);
      await atRest(page);
      expect(site.published(title)).toMatchObject([{ content: stored(FIRST, TELLING) }]);
      expect(timesPublished(await idOf(page))).toBe(1);
    });
  });

  test('telling words in the title alone are held', async () => {
    await inNew(async (page) => {
      const title = titled(TELLING);
      await write(page, title, [FIRST]);
      await openPanel(page);
      await publish(page);
      expect((await bench.driver.find(page, CHECKLIST)).text).toContain('Oliver Bennett');
      expect(site.published(title)).toEqual([]);
      await postAnyway(page);
      await until('the post', () => site.published(title).length > 0);
    });
  });

  test('a name in one paragraph and an address in another are one post: asked once', async () => {
    await inNew(async (page) => {
      const title = titled();
      const paragraphs = ['So proud of Oliver Bennett in Year 4.', 'He walked home to 14 Alder Grove on his own.'];
      await write(page, title, paragraphs);
      await openPanel(page);
      await publish(page);
      const { text } = await bench.driver.find(page, CHECKLIST);
      for (const words of ['Oliver Bennett', '14 Alder Grove']) expect(text).toContain(words);
      await postAnyway(page);
      await until('the post', () => site.published(title).length > 0);
      expect(site.published(title)).toMatchObject([{ content: stored(...paragraphs) }]);
    });
  });

  test.each([
    ['Update', update],
    ['Ctrl+S', saveByKey],
  ])('%s of a live post is held; Go back leaves it, Post anyway changes it once', async (_, save) => {
    await inLive(async (page, id) => {
      await writeOn(page, ` ${TELLING}`);
      await save(page);
      await bench.driver.find(page, CHECKLIST);
      await goBack(page);
      expect(site.post(id)).toMatchObject({ content: stored(FIRST) });
      await save(page);
      await postAnyway(page);
      await atRest(page);
      expect(site.post(id)).toMatchObject({ status: 'publish', content: stored(`${FIRST} ${TELLING}`) });
      // The first is the one that made it.
      expect(timesPublished(id)).toBe(2);
    });
  });

  test('a harmless update goes through untouched', async () => {
    await inLive(async (page, id) => {
      await writeOn(page, ` ${HARMLESS}`);
      await noteClicks(bench, page);
      await update(page);
      await atRest(page);
      expect(site.post(id)).toMatchObject({ content: stored(`${FIRST} ${HARMLESS}`) });
      expect(await clicks(page)).toEqual([true]);
    });
  });

  test.each([
    ['Save draft', saveDraft],
    ['Ctrl+S', saveByKey],
  ])('%s of a draft is not held', async (_, save) => {
    await inNew(async (page) => {
      const title = titled();
      await write(page, title, [TELLING]);
      await save(page);
      const id = await idOf(page);
      await until('the draft in the database', () => site.post(id)?.status === 'draft' && site.post(id)?.content === stored(TELLING));
      await noDialog(page);
    });
  });

  test('its own autosave is none of the person’s acts: not held, in a draft and in a live post', async () => {
    await inNew(async (page) => {
      await write(page, titled(), [TELLING]);
      const id = await idOf(page);
      await until('the autosave in the database', () => site.post(id)?.content === stored(TELLING));
      expect(site.post(id)?.status).toBe('draft');
      await noDialog(page);
    }, '?autosave=1');
    const id = site.add({ type: 'post', title: titled(), content: stored(FIRST), status: 'publish' });
    await visit(bench, `${site.url}/wp-admin/post.php?post=${id}&action=edit&autosave=1`, async (page) => {
      await writeOn(page, ` ${TELLING}`);
      await until('the autosave', () => site.autosaves(id).some(({ content }) => content === stored(`${FIRST} ${TELLING}`)));
      expect(site.post(id)).toMatchObject({ content: stored(FIRST) });
      await noDialog(page);
    });
  });
});
