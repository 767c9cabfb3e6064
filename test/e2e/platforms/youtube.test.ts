import { describe, expect, test } from 'vitest';
import { until } from '../../../src/demo/driver/until';
import { BACK, BROWSERS, CHECKLIST, HARMLESS, POST_ANYWAY, TELLING, type } from '../harness';
import { usePlatforms } from '../platform-bench';

describe.each(BROWSERS)('YouTube in %s', (kind) => {
  const bench = usePlatforms(kind);
  /** A browser may send things of its own to any host: they are none of the page. */
  const texts = (): string[] => bench.demo.posts().flatMap(({ box, text }) => (box ? [text] : []));

  test('of two boxes with the same ids each answers for its own button', async () => {
    await bench.on('https://www.youtube.com/youtube/comment.html', async (page) => {
      bench.demo.clear();
      const [comment, reply] = ['ytd-comment-simplebox-renderer', 'ytd-comment-reply-dialog-renderer'] as const;
      await type(page, `${comment} #contenteditable-root`, TELLING);
      await type(page, `${reply} #contenteditable-root`, HARMLESS);
      await page.click(`${reply} #submit-button button`);
      await until('the reply', async () => texts().length === 1);
      // The other one has the focus, and is not the one that goes out.
      await page.focus(`${reply} #contenteditable-root`);
      await page.click(`${comment} #submit-button button`);
      await bench.driver.find(page, CHECKLIST);
      await bench.driver.press(page, POST_ANYWAY);
      await until('the comment', async () => texts().length > 1);
      expect(texts()).toEqual([HARMLESS, TELLING]);
    });
  });

  test('an answer of a poll is of the post', async () => {
    await bench.on('https://www.youtube.com/youtube/post.html', async (page) => {
      bench.demo.clear();
      await type(page, '#contenteditable-root', 'Which one?');
      await type(page, 'ytd-poll-attachment input', TELLING);
      await page.click('#submit-button button');
      await bench.driver.find(page, CHECKLIST);
      expect(texts()).toEqual([]);
    });
  });

  test('an upload goes on to its last step, and is held there with the words of the first', async () => {
    await bench.on('https://studio.youtube.com/youtube/upload.html', async (page) => {
      bench.demo.clear();
      const hidden = (): Promise<boolean> => page.$eval('#title-textarea', (box) => !box.checkVisibility());
      await type(page, '#title-textarea #textbox', 'Our autumn fair');
      await type(page, '#description-textarea #textbox', TELLING);
      await page.click('#next-button');
      await until('the next step', hidden);
      expect((await bench.driver.ours(page)).some(({ role }) => role === 'dialog')).toBe(false);
      await page.click('#done-button');
      expect((await bench.driver.find(page, CHECKLIST)).text).toContain('Oliver Bennett');
      await bench.driver.press(page, BACK);
      await bench.driver.gone(page, CHECKLIST);
      expect(texts()).toEqual([]);
      expect(await hidden()).toBe(true);
      await page.click('#done-button');
      await bench.driver.press(page, POST_ANYWAY);
      await until('the upload', async () => texts().length > 0);
      expect(texts()).toEqual([`Our autumn fair\n${TELLING}`]);
    });
  });

  test('the chat in a window of its own is watched too', async () => {
    await bench.on('https://www.youtube.com/youtube/live_chat.html', async (page) => {
      bench.demo.clear();
      await type(page, 'div#input', TELLING);
      await page.keyboard.press('Enter');
      await bench.driver.find(page, CHECKLIST);
      expect(texts()).toEqual([]);
    });
  });
});
