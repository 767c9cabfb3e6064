import { describe, expect, test } from 'vitest';
import { until } from '../../../src/demo/driver/until';
import { BROWSERS, CHECKLIST, HARMLESS, POST_ANYWAY, TELLING, type } from '../harness';
import { usePlatforms } from '../platform-bench';

const TITLE = '#storyboard-selector-title';
const DESCRIPTION = '[data-test-id=storyboard-description-field-container] [contenteditable]';

describe.each(BROWSERS)('a pin in %s', (kind) => {
  const bench = usePlatforms(kind);
  const posted = (): readonly string[] => bench.demo.posts().flatMap(({ box, text }) => (box === 'pinterest/pin' ? [text] : []));

  test.each([TITLE, DESCRIPTION])('title and description are one post: held where %s tells', async (telling) => {
    bench.demo.clear();
    await bench.on('https://www.pinterest.com/pinterest/pin.html', async (page) => {
      for (const field of [TITLE, DESCRIPTION]) await type(page, field, field === telling ? TELLING : HARMLESS);
      await page.click('[data-test-id=storyboard-creation-nav-done] button');
      await bench.driver.find(page, CHECKLIST);
      expect(posted()).toEqual([]);
      await bench.driver.press(page, POST_ANYWAY);
      await until('the pin', () => posted().length === 1);
      expect(posted()[0]?.split('\n')).toEqual([TITLE, DESCRIPTION].map((field) => (field === telling ? TELLING : HARMLESS)));
    });
  });
});
