import { describe, expect, test } from 'vitest';
import { nextdoor } from '../../platforms/nextdoor/surfaces';
import { stageOf } from '../contract/stage';
import { BROWSERS, CHECKLIST, HARMLESS, TELLING } from '../harness';
import { usePlatforms } from '../platform-bench';

describe.each(BROWSERS)('a thing for sale on Nextdoor in %s', (kind) => {
  const bench = usePlatforms(kind);

  test('its title is read with its text', async () => {
    const { texts, inBox } = stageOf(bench, nextdoor.surfaces[2]!);
    await inBox(HARMLESS, async (box) => {
      await box.page.type('[data-testid=composer-finds-title]', TELLING);
      await box.post();
      await bench.driver.find(box.page, CHECKLIST);
      expect(texts()).toEqual([]);
    });
  });
});
