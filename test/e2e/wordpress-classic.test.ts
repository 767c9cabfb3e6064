import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../src/demo/driver/until';
import { startWordPress } from '../sites/wordpress';
import { BACK, BROWSERS, CHECKLIST, HARMLESS, POST_ANYWAY, TELLING, useBench } from './harness';
import { clicks, noteClicks, useSite, visit } from './site';

/** TinyMCE 4: its text stands in a frame, and the field of the form beside it is filled from that at the last moment. */
const VISUAL = '#content_ifr';
const TEXT = 'textarea#content';
const TABS = { Visual: '#content-tmce', Text: '#content-html' } as const;
type Tab = keyof typeof TABS;

/** As WordPress stores paragraphs of the classic editor. */
const stored = (...paragraphs: readonly string[]): string => paragraphs.join('\r\n\r\n');

describe.each(BROWSERS)('WordPress, classic editor, in %s', (kind) => {
  const bench = useBench(kind);
  const site = useSite(startWordPress);
  beforeAll(() => site.signIn(bench.driver.engine.browser));

  let count = 0;
  const titled = (words = 'Notice'): string => `${words} ${(count += 1)}`;
  const open = (path: string, use: (page: Page) => Promise<void>) => visit(bench, `${site.url}/wp-admin/${path}`, use);
  const inNew = (use: (page: Page) => Promise<void>) => open('post-new.php?post_type=page', use);
  const noDialog = async (page: Page) => expect((await bench.driver.ours(page)).filter(({ role }) => role === 'dialog')).toEqual([]);

  /**
   * WordPress remembers the tab for a person. Some time after one was chosen it hands the focus to the text, and takes it
   * from the title (wp-admin/js/editor.js, selectTextInTextArea); a page that opens with the tab does not.
   */
  const show = async (page: Page, tab: Tab) => {
    const chosen = `#wp-content-wrap.${tab === 'Visual' ? 'tmce' : 'html'}-active`;
    if (!(await page.$(chosen))) {
      await until(`the tab ${tab}`, async () => {
        await page.click(TABS[tab]);
        return page.$(chosen);
      });
      // Not a reload: Firefox keeps fields and focus through one.
      await page.goto(page.url());
      await page.waitForSelector(chosen);
    }
    if (tab === 'Text') return;
    await until('TinyMCE', async () => {
      const frame = await (await page.$(VISUAL))?.contentFrame();
      return frame?.$('#tinymce[contenteditable=true]');
    });
  };
  const write = async (page: Page, tab: Tab, title: string, paragraphs: readonly string[]) => {
    await show(page, tab);
    await page.click('#title');
    await page.keyboard.type(title);
    await page.click(tab === 'Visual' ? VISUAL : TEXT);
    for (const [at, paragraph] of paragraphs.entries()) {
      if (at > 0) for (let line = 0; line < (tab === 'Visual' ? 1 : 2); line++) await page.keyboard.press('Enter');
      await page.keyboard.type(paragraph);
    }
  };
  /**
   * Presses one of WordPress's buttons. Leaving a new title makes it save a first draft and tell the address of the
   * post; until then a press does nothing (wp-admin/js/post.js, wp-includes/js/autosave.js).
   */
  const press = async (page: Page, button: string) => {
    // A title that was left before WordPress's own script heard it, or while it was busy, is left once more.
    let left = Date.now();
    await until(
      `${button} to take a press`,
      async () => {
        if ((await page.$('#edit-slug-box a')) && (await page.$(`${button}:not(.disabled)`))) return true;
        if (Date.now() - left < 5000) return false;
        left = Date.now();
        await page.$eval('#title', (title) => {
          (title as HTMLElement).focus();
          (title as HTMLElement).blur();
        });
        return false;
      },
      30_000,
    );
    await page.click(button);
  };
  /** The page that comes when WordPress has taken the form. */
  const saved = (page: Page) => until('the next page', () => page.$('#message'));

  describe.each(['Visual', 'Text'] as const)('%s', (tab) => {
    test('harmless: published by the very same trusted press', async () => {
      await inNew(async (page) => {
        const title = titled();
        await write(page, tab, title, ['What a week.', HARMLESS]);
        await noteClicks(bench, page);
        await press(page, '#publish');
        await saved(page);
        expect(site.published(title).map(({ content }) => content)).toEqual([stored('What a week.', HARMLESS)]);
        expect(await clicks(page)).toEqual([true]);
      });
    });

    test('Publish is held: Go back publishes nothing, Post anyway once, with exactly that content', async () => {
      await inNew(async (page) => {
        const title = titled();
        await write(page, tab, title, ['What a week.', TELLING]);
        await press(page, '#publish');
        const { text } = await bench.driver.find(page, CHECKLIST);
        for (const words of ['Oliver Bennett', '14 Alder Grove']) expect(text).toContain(words);
        await bench.driver.press(page, BACK);
        await bench.driver.gone(page, CHECKLIST);
        expect(site.published(title)).toEqual([]);
        await press(page, '#publish');
        await bench.driver.press(page, POST_ANYWAY);
        await saved(page);
        const [post, ...more] = site.published(title);
        expect([post?.content, more]).toEqual([stored('What a week.', TELLING), []]);
        expect(site.writes(post?.id ?? 0).filter(({ status }) => status === 'publish')).toHaveLength(1);
      });
    });

    test('Save Draft is not held', async () => {
      await inNew(async (page) => {
        await write(page, tab, titled(), [TELLING]);
        await noteClicks(bench, page);
        await press(page, '#save-post');
        await saved(page);
        const id = Number(new URL(page.url()).searchParams.get('post'));
        expect(site.post(id)).toMatchObject({ status: 'draft', content: TELLING });
        expect(await clicks(page)).toEqual([true]);
      });
    });

    test('Preview is not held', async () => {
      await inNew(async (page) => {
        await write(page, tab, titled(), [TELLING]);
        await noteClicks(bench, page);
        const { browser } = bench.driver.engine;
        const before = new Set(await browser.pages());
        await press(page, '#post-preview');
        const preview = await until('the preview', async () => (await browser.pages()).find((other) => !before.has(other)));
        await until('the text in the preview', () => preview.evaluate((words) => document.body.innerText.includes(words), TELLING));
        await preview.close();
        expect(await clicks(page)).toEqual([true]);
        await noDialog(page);
      });
    });

    test('Update of a live page is held; Post anyway changes it once', async () => {
      const id = site.add({ type: 'page', title: titled(), content: 'What a week.', status: 'publish' });
      await open(`post.php?post=${id}&action=edit`, async (page) => {
        await write(page, tab, '', []);
        await bench.driver.selectAll(page);
        await page.keyboard.type(TELLING);
        await press(page, '#publish');
        await bench.driver.find(page, CHECKLIST);
        expect(site.post(id)?.content).toBe('What a week.');
        await bench.driver.press(page, POST_ANYWAY);
        await saved(page);
        expect(site.post(id)).toMatchObject({ status: 'publish', content: TELLING });
        expect(site.writes(id)).toHaveLength(2);
      });
    });
  });

  test('telling words in the title alone are held', async () => {
    await inNew(async (page) => {
      const title = titled(TELLING);
      await write(page, 'Visual', title, ['What a week.']);
      await press(page, '#publish');
      expect((await bench.driver.find(page, CHECKLIST)).text).toContain('Oliver Bennett');
      expect(site.published(title)).toEqual([]);
    });
  });
});
