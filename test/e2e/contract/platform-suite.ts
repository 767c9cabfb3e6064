import { describe, expect, test } from 'vitest';
import en from '../../../public/_locales/en/messages.json';
import type { BrowserKind } from '../../../src/demo/driver/open';
import { until } from '../../../src/demo/driver/until';
import { PLATFORMS } from '../../platforms/index';
import { BACK, BROWSERS, CHECKLIST, POST_ANYWAY } from '../harness';
import { usePlatforms } from '../platform-bench';
import { stageOf } from './stage';

/** As short as they can be: there are a thousand rows, and each types both. */
const HARMLESS = 'The first beans are up.';
const TELLING = 'Oliver Bennett, 14 Alder Grove';

/** Every surface and way of every known platform, on its page under the platform's own host name, and of known software on a listed host, in the unchanged package. Every second platform, from the first or the second on: two files share the thousand rows of a browser, and the machine's cores the files. */
export function everySecondPlatform(kind: BrowserKind, from: 0 | 1): void {
  describe.skipIf(!BROWSERS.includes(kind))(`platforms in ${kind}`, () => {
    const bench = usePlatforms(kind);
    describe.each(PLATFORMS.filter((_, at) => at % 2 === from))('$id', ({ surfaces }) => {
      describe.each(surfaces)('$name', (surface) => {
        const { posts, texts, arrived, inBox, held, decide, emptied, asked, watched } = stageOf(bench, surface);

        test.each(surface.ways)('%s: the very same trusted event, and a telling post held and out once', async (way) => {
          await inBox(HARMLESS, async (box) => {
            await watched(box);
            await box.post(way);
            await arrived(1);
            await emptied(box);
            expect(posts()).toEqual([{ box: surface.id, text: HARMLESS, trusted: true }]);

            await box.enter();
            await box.type(TELLING);
            await until('the telling text', async () => (await box.state()).text === TELLING);
            await held(box, way);
            expect((await bench.driver.find(box.page, CHECKLIST)).text).toContain(en[`where_${surface.audience}`].message);
            await decide(box, BACK);
            await until('the draft', async () => (await box.state()).text === TELLING);
            // Without another key between, a second Enter that soon is a key that bounced.
            await box.type('!');
            await held(box, way);
            await decide(box, POST_ANYWAY);
            await arrived(2);
            await emptied(box);
            expect(texts()).toEqual([HARMLESS, `${TELLING}!`]);
          });
        });

        if (surface.newLine)
          test(`${surface.newLine} is no post`, async () => {
            await inBox(TELLING, async (box) => {
              if (surface.newLine === 'Shift+Enter') await box.page.keyboard.down('Shift');
              await box.page.keyboard.press('Enter');
              if (surface.newLine === 'Shift+Enter') await box.page.keyboard.up('Shift');
              await box.type('and back');
              await until('two lines', async () => /\n+and back$/.test((await box.state()).text));
              expect(await asked(box)).toBe(false);
              expect(texts()).toEqual([]);
            });
          });

        if (surface.elsewhere)
          test.each(surface.elsewhere)('%s is left alone, and is no part of the post', async (selector) => {
            await inBox(HARMLESS, async (box) => {
              // Nothing can be asked, wrongly or not, before the engine is there.
              await watched(box);
              await box.page.click(selector);
              await box.page.keyboard.type(TELLING);
              await box.page.keyboard.press('Enter');
              await box.enter();
              await box.post();
              await arrived(1);
              expect(posts()).toEqual([{ box: surface.id, text: HARMLESS, trusted: true }]);
            });
          });
      });
    });
  });
}
