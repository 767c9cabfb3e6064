import { describe, expect, test } from 'vitest';
import { until } from '../../../src/demo/driver/until';
import { discourse } from '../../platforms/discourse/surfaces';
import { postedFromBeside, stageOf } from '../contract/stage';
import { BACK, BROWSERS, TELLING } from '../harness';
import { usePlatforms } from '../platform-bench';

const named = (name: string) => discourse.surfaces.find((surface) => surface.id === `discourse/${name}`)!;

/** The panel keeps drafts, and much that looks like a post button only opens it; in the chat Enter also picks a name. */
describe.each(BROWSERS)('Discourse’s buttons and lists in %s', (kind) => {
  const bench = usePlatforms(kind);

  test.each(['reply-de', 'message-reply'])('%s: to open the panel, to see the text, to keep it as a draft or throw it away is no post', async (name) => {
    const { texts, inBox, held, decide, asked } = stageOf(bench, named(name));
    await inBox(TELLING, async (box) => {
      await held(box);
      await decide(box, BACK);
      for (const button of ['.topic-footer-main-buttons .create', '.toggle-preview', '.toggle-fullscreen', '.toggle-save-and-close', '.discard-button', '.save-draft', '.discard-draft']) {
        await box.page.click(button);
        await box.drawn();
        expect(await asked(box), button).toBe(false);
      }
      expect(texts()).toEqual([]);
    });
  });

  test.each(['reply-de', 'topic'])('%s: Ctrl+Enter posts from anywhere in the panel, and is held there', (name) => postedFromBeside(stageOf(bench, named(name)), TELLING, '.toggle-preview'));

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
