import { describe, expect, test } from 'vitest';
import { until } from '../../../src/demo/driver/until';
import { flarum } from '../../platforms/flarum/surfaces';
import { stageOf } from '../contract/stage';
import { BACK, BROWSERS, POST_ANYWAY, TELLING } from '../harness';
import { usePlatforms } from '../platform-bench';

const named = (name: string) => flarum.surfaces.find((surface) => surface.id === `flarum/${name}`)!;

/** More than one thing is the page's primary control; and the title is a field of its own, in which Enter leads to the text. */
describe.each(BROWSERS)('Flarum’s buttons and title in %s', (kind) => {
  const bench = usePlatforms(kind);

  test.each([
    ['discussion', '.item-newDiscussion button'],
    ['edit', '.SplitDropdown-button'],
  ])('%s: %s, the preview and the composer’s own controls post nothing', async (name, opener) => {
    const { texts, inBox, held, decide, asked } = stageOf(bench, named(name));
    await inBox(TELLING, async (box) => {
      await held(box);
      await decide(box, BACK);
      for (const button of [opener, '.item-minimize button', '.item-preview button', '.TextEditor-toolbar button', '.item-close button']) {
        if (!(await box.page.$(button))) continue;
        await box.page.click(button);
        await box.drawn();
        expect(await asked(box), button).toBe(false);
      }
      expect(texts()).toEqual([]);
    });
  });

  test('what tells is in the title: Enter there leads on, and the post of both is held', async () => {
    const { texts, inBox, held, decide, arrived, asked } = stageOf(bench, named('discussion'));
    await inBox('See you there.', async (box) => {
      await box.page.click('.item-discussionTitle input');
      await box.type(TELLING);
      await box.page.keyboard.press('Enter');
      await until('the focus in the text', async () => (await box.state()).focused);
      expect(await asked(box)).toBe(false);
      await held(box, 'Ctrl+Enter');
      await decide(box, POST_ANYWAY);
      await arrived(1);
      expect(texts()).toEqual([`${TELLING}\nSee you there.`]);
    });
  });
});
