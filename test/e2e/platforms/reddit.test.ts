import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '../../../src/demo/driver/until';
import { BROWSERS, CHECKLIST, HARMLESS, POST_ANYWAY, TELLING, type } from '../harness';
import { usePlatforms } from '../platform-bench';

const TITLE = '[name=title] >>> textarea';
const BODY = 'shreddit-composer [slot=rte]';
const POST = '#submit-post-button >>> #inner-post-submit-button';
const SAVE_DRAFT = '#submit-post-button >>> #inner-save-draft-button';

describe.each(BROWSERS)('a new post on Reddit in %s', (kind) => {
  const bench = usePlatforms(kind);
  // The browser's own calls home end at the same server.
  const posted = (): readonly string[] => bench.demo.posts().flatMap(({ box, text }) => (box === 'reddit/submit' ? [text] : []));
  const onSubmit = (title: string, body: string, then: (page: Page) => Promise<void>): Promise<void> => {
    bench.demo.clear();
    return bench.on('https://www.reddit.com/reddit/submit.html', async (page) => {
      await type(page, TITLE, title);
      await type(page, BODY, body);
      await then(page);
    });
  };

  test.each([
    ['title', TELLING, HARMLESS],
    ['text', HARMLESS, TELLING],
  ])('its title and text are one post: held for its %s', async (_where, title, body) => {
    await onSubmit(title, body, async (page) => {
      await page.click(POST);
      await bench.driver.find(page, CHECKLIST);
      expect(posted()).toEqual([]);
      await bench.driver.press(page, POST_ANYWAY);
      await until('the post', () => posted().length === 1);
      expect(posted()[0]).toBe(`${title}\n${body}`);
    });
  });

  test('to save a draft is no post', async () => {
    await onSubmit(HARMLESS, TELLING, async (page) => {
      await page.click(SAVE_DRAFT);
      await page.waitForSelector('main li');
      expect((await bench.driver.ours(page)).some(({ role }) => role === 'dialog')).toBe(false);
      expect(posted()).toEqual([]);
    });
  });
});
