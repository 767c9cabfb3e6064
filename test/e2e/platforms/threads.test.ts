import { describe, expect, test } from 'vitest';
import { threads } from '../../platforms/threads/surfaces';
import { stageOf } from '../contract/stage';
import { BROWSERS, CHECKLIST, HARMLESS, TELLING } from '../harness';
import { usePlatforms } from '../platform-bench';

/** Threads’ controls say what they do in words alone: which of them posts is told by its place. */
describe.each(BROWSERS)('Threads in %s', (kind) => {
  const bench = usePlatforms(kind);

  test.each(threads.surfaces)('$name: what cancels, opens, or goes on with the thread is no post', async (surface) => {
    const { texts, inBox, held, asked } = stageOf(bench, surface);
    await inBox(TELLING, async (box) => {
      for (const control of await box.page.$$('[data-says=other]')) {
        await control.click();
        await box.drawn();
        expect(await asked(box)).toBe(false);
      }
      await held(box);
      expect(texts()).toEqual([]);
    });
  });

  test.each(threads.surfaces.slice(0, 2))('$name: the topic is read with the post', async (surface) => {
    const { texts, inBox } = stageOf(bench, surface);
    await inBox(HARMLESS, async (box) => {
      await box.page.type('[role=dialog] input', TELLING);
      await box.page.click('#post');
      await bench.driver.find(box.page, CHECKLIST);
      expect(texts()).toEqual([]);
    });
  });

  test('the first post of a thread is read with the second', async () => {
    const { texts, inBox } = stageOf(bench, threads.surfaces[1]!);
    await inBox(HARMLESS, async (box) => {
      await box.page.type('#first', TELLING);
      await box.page.click('#post');
      await bench.driver.find(box.page, CHECKLIST);
      expect(texts()).toEqual([]);
    });
  });
});
