import { describe, expect, test } from 'vitest';
import { until } from '../../../src/demo/driver/until';
import { under } from '../../platforms/surfaces';
import { boxIn } from '../contract/box';
import { stageOf } from '../contract/stage';
import { BROWSERS, HARMLESS, TELLING } from '../harness';
import { usePlatforms } from '../platform-bench';

describe.each(BROWSERS)('WhatsApp in %s', (kind) => {
  const bench = usePlatforms(kind);
  const surface = under('web.whatsapp.com', 'whatsapp')('message', { input: 'footer [contenteditable]', ways: ['Enter'], audience: 'message' });

  test.each(['#side', '#beside'])('the search box in %s is none while the Send button stands', async (place) => {
    const { inBox, asked, texts } = stageOf(bench, surface);
    await inBox(HARMLESS, async ({ page }) => {
      await page.waitForSelector('[data-icon=wds-ic-send-filled]');
      const search = boxIn(page, { ...surface, input: `${place} [contenteditable]` });
      await search.enter();
      await search.type(TELLING);
      await until('the words in the search box', async () => (await search.state()).text === TELLING);
      await search.post();
      expect(await asked(search)).toBe(false);
      expect(texts()).toEqual([]);
    });
  });
});
