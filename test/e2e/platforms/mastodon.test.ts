import { describe, expect, test } from 'vitest';
import { mastodon } from '../../platforms/mastodon/surfaces';
import { LISTED, under } from '../../platforms/surfaces';
import { stageOf } from '../contract/stage';
import { BROWSERS, CHECKLIST, HARMLESS, POST_ANYWAY, TELLING } from '../harness';
import { usePlatforms } from '../platform-bench';

/** On any host that the school lists it is known by a mark in its pages. */
describe.each(BROWSERS)('Mastodon in %s', (kind) => {
  const bench = usePlatforms(kind);
  const known = mastodon.surfaces[0]!;
  const { name: _name, id: _id, path: _path, ...rest } = known;

  test.each([
    ['a host that is listed', under(LISTED, 'mastodon')('post', rest)],
    ['mastodon.social', known],
  ])('on %s the warning and the choices of a poll are read with the post', async (_, surface) => {
    const { texts, inBox, held, decide, arrived, asked } = stageOf(bench, surface);
    for (const field of ['#cw-spoiler-input', '.poll__option__input']) {
      await inBox(HARMLESS, async (box) => {
        await box.page.type(field, TELLING);
        await box.page.keyboard.press('Tab');
        await held(box);
        const { text } = await bench.driver.find(box.page, CHECKLIST);
        expect(text).toContain('Anyone can read it');
        await decide(box, POST_ANYWAY);
        await arrived(1);
        expect(texts()[0]?.split('\n').toSorted()).toEqual([HARMLESS, TELLING].toSorted());
        expect(await asked(box)).toBe(false);
      });
    }
  });
});
