import { describe, expect, test } from 'vitest';
import { until } from '../../../src/demo/driver/until';
import { nodebb } from '../../platforms/nodebb/surfaces';
import { postedFromBeside, stageOf } from '../contract/stage';
import { BACK, BROWSERS, POST_ANYWAY, TELLING } from '../harness';
import { usePlatforms } from '../platform-bench';

const named = (name: string) => nodebb.surfaces.find((surface) => surface.id === `nodebb/${name}`)!;

/** Buttons beside the one that posts; a box that is empty before the server has answered; and a list of names in which Enter picks. */
describe.each(BROWSERS)('NodeBB’s buttons, lists and quick reply in %s', (kind) => {
  const bench = usePlatforms(kind);

  test('to hide the composer, to throw the text away, to see it, or to choose a time is no post', async () => {
    const { texts, inBox, held, decide, asked } = stageOf(bench, named('topic'));
    await inBox(TELLING, async (box) => {
      await held(box);
      await decide(box, BACK);
      for (const button of ['.composer-minimize', '[data-format=bold]', '[data-action=preview]', '.dropdown-toggle', '.action-bar .composer-discard', '.bootbox-accept']) {
        await box.page.click(button);
        await box.drawn();
        expect(await asked(box), button).toBe(false);
      }
      expect(texts()).toEqual([]);
    });
  });

  test('Ctrl+Enter posts from anywhere in the composer, and is held there', () => postedFromBeside(stageOf(bench, named('topic')), TELLING, '.tags-typed'));

  test('quick reply: to take the text along to the composer is no post', async () => {
    const { texts, inBox, held, decide, emptied, asked } = stageOf(bench, named('quickreply'));
    await inBox(TELLING, async (box) => {
      await held(box);
      await decide(box, BACK);
      await box.page.click('[component="topic/quickreply/expand"]');
      await emptied(box);
      expect(await asked(box)).toBe(false);
      expect(texts()).toEqual([]);
    });
  });

  test('quick reply: what the server refused comes back, goes out unasked as approved, and is held once changed', async () => {
    const { texts, inBox, held, decide, arrived } = stageOf(bench, named('quickreply'));
    await inBox(TELLING, async (box) => {
      const back = () => until('the text that was refused', async () => (await box.state()).text === TELLING);
      await box.page.evaluate(() => document.documentElement.setAttribute('data-refuses', ''));
      await held(box, 'Ctrl+Enter');
      await decide(box, POST_ANYWAY);
      await arrived(1);
      await back();
      await box.post();
      await arrived(2);
      await back();
      await box.enter();
      await box.type('!');
      await held(box);
      expect(texts()).toEqual([TELLING, TELLING]);
    });
  });

  test('chat: Enter in a list of names picks, and the next one is held', async () => {
    const { texts, inBox, held, asked } = stageOf(bench, named('chat'));
    await inBox(`${TELLING} @ne`, async (box) => {
      await box.page.keyboard.press('Enter');
      await until('the name', async () => (await box.state()).text.endsWith('@ness_ardley '));
      expect(await asked(box)).toBe(false);
      await box.type('there');
      await held(box, 'Enter');
      expect(texts()).toEqual([]);
    });
  });
});
