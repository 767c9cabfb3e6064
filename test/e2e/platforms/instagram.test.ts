import { describe, expect, test } from 'vitest';
import { instagram } from '../../platforms/instagram/surfaces';
import { stageOf } from '../contract/stage';
import { BROWSERS, CHECKLIST, HARMLESS, POST_ANYWAY, TELLING } from '../harness';
import { usePlatforms } from '../platform-bench';

/** The one dialog of Instagram's steps, whose button at the far side of the heading posts in the last of them alone. */
describe.each(BROWSERS)('Instagram’s steps in %s', (kind) => {
  const bench = usePlatforms(kind);
  describe.each(instagram.surfaces.slice(0, 2))('$name', (surface) => {
    const { texts, arrived, inBox, held, decide, asked } = stageOf(bench, surface);

    test('Back, Next and what else can be pressed post nothing; Share is held', async () => {
      await inBox(TELLING, async (box) => {
        for (const control of ['[role=dialog] [role=button]:not([id], :has(svg))', '#panel [role=button]', '#back', '#forward']) {
          await box.page.click(control);
          await box.drawn();
          expect(await asked(box)).toBe(false);
        }
        expect((await box.state()).text).toBe(TELLING);
        expect(texts()).toEqual([]);
        await held(box);
        await decide(box, POST_ANYWAY);
        await arrived(1);
        expect(texts()).toEqual([TELLING]);
      });
    });

    test('what else goes out with the caption is read with it', async () => {
      await inBox(HARMLESS, async (box) => {
        await box.page.type('#panel label input', TELLING);
        await box.page.click('#forward');
        await bench.driver.find(box.page, CHECKLIST);
        expect(texts()).toEqual([]);
      });
    });
  });

  test('a dialog without a caption is none: its search box is left alone', async () => {
    await bench.on('https://www.instagram.com/instagram/comment.html', async (page) => {
      await page.type('[name=queryBox]', TELLING);
      await page.click('[role=dialog] [role=button]');
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      expect((await bench.driver.ours(page)).filter(({ role }) => role === 'dialog')).toEqual([]);
    });
  });
});
