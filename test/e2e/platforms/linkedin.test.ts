import { describe, expect, test } from 'vitest';
import { until } from '../../../src/demo/driver/until';
import { BROWSERS, CHECKLIST, HARMLESS, POST_ANYWAY, TELLING, type } from '../harness';
import { usePlatforms } from '../platform-bench';

const TITLE = '.article-editor-headline__textarea';
const BODY = '[data-test-article-editor-content-textbox]';
const NEXT = '.article-editor-nav__publish';
const PUBLISH = '.share-actions__primary-action';

describe.each(BROWSERS)('LinkedIn in %s', (kind) => {
  const bench = usePlatforms(kind);
  // The browser's own calls home end at the same server.
  const posted = (): readonly string[] => bench.demo.posts().flatMap(({ box, text }) => (box === 'linkedin/article' ? [text] : []));

  test.each([TITLE, BODY, '.ql-editor'])('an article that tells in %s goes on to the share box, and is held there', async (telling) => {
    bench.demo.clear();
    await bench.on('https://www.linkedin.com/linkedin/article.html', async (page) => {
      const write = (field: string): Promise<void> => type(page, field, field === telling ? TELLING : HARMLESS);
      await write(TITLE);
      await write(BODY);
      await page.click(NEXT);
      await page.waitForSelector(PUBLISH, { visible: true });
      expect((await bench.driver.ours(page)).some(({ role }) => role === 'dialog')).toBe(false);
      await write('.ql-editor');
      await page.click(PUBLISH);
      await bench.driver.find(page, CHECKLIST);
      expect(posted()).toEqual([]);
      await bench.driver.press(page, POST_ANYWAY);
      await until('the article', () => posted().length === 1);
      expect(posted()[0]?.split('\n')).toEqual([TITLE, BODY, '.ql-editor'].map((field) => (field === telling ? TELLING : HARMLESS)));
    });
  });
});
