import { expect } from 'vitest';
import type { DemoPost } from '../../../src/demo/serve';
import { until } from '../../../src/demo/driver/until';
import { BACK, CHECKLIST, POST_ANYWAY, watched, type Bench } from '../harness';
import { boxIn, chord, type Box } from './box';
import type { Composer, Way } from './composers';
import { textOfHtml } from './texts';

/** One compose box on its page, with what has arrived from it at the server. */
export interface Stage {
  readonly bench: Bench;
  readonly composer: Composer;
  posts(): readonly DemoPost[];
  texts(): readonly string[];
  arrived(count: number): Promise<unknown>;
  /** Opens the page anew, presses into the box, types `text`. */
  inBox(text: string, then: (box: Box) => Promise<void>): Promise<void>;
  /** Posts, and sees the checklist with nothing new at the server. */
  held(box: Box, way?: Way): Promise<void>;
  /** Decides in the checklist; who goes back has the focus in the box again before a next key. */
  decide(box: Box, what: typeof BACK | typeof POST_ANYWAY): Promise<void>;
  /** Is the checklist open? */
  asked(box: Box): Promise<boolean>;
  emptied(box: Box): Promise<unknown>;
  watched(box: Box): Promise<unknown>;
  focused(box: Box): Promise<unknown>;
}

export function stageOf(bench: Bench, composer: Composer): Stage {
  const posts = (): readonly DemoPost[] =>
    bench.demo.posts().flatMap((post) => (post.box === composer.id ? [composer.html ? { ...post, text: textOfHtml(post.text) } : post] : []));
  const texts = (): readonly string[] => posts().map(({ text }) => text);
  const focused = (box: Box): Promise<unknown> => until('the focus in the box', async () => (await box.state()).focused);
  return {
    bench,
    composer,
    posts,
    texts,
    arrived: (count) => until(`${count} posts from ${composer.id}`, () => posts().length >= count),
    async inBox(text, then) {
      bench.demo.clear();
      await bench.on(composer.path, async (page) => {
        const box = boxIn(page, composer);
        await box.enter();
        await box.type(text);
        await until('the text in the box', async () => (await box.state()).text.trimEnd() === text.trimEnd());
        await then(box);
      });
    },
    async held(box, way) {
      const before = texts();
      await box.post(way);
      await bench.driver.find(box.page, CHECKLIST);
      expect(texts()).toEqual(before);
    },
    async decide(box, what) {
      await bench.driver.press(box.page, what);
      await bench.driver.gone(box.page, CHECKLIST);
      // In a frame the checklist above it is gone a moment before the frame is told.
      if (what === BACK) await focused(box);
    },
    asked: async ({ page }) => (await bench.driver.ours(page)).some(({ role }) => role === 'dialog'),
    watched: ({ page }) => watched(bench, page),
    emptied: (box) => until('an empty box', async () => (await box.state()).text === ''),
    focused,
  };
}

/** Ctrl+Enter with the focus on `beside`, which is none of the boxes: it is held there too, and posts `text` once when the person says so. */
export async function postedFromBeside({ bench, texts, inBox, decide, arrived }: Stage, text: string, beside: string): Promise<void> {
  await inBox(text, async (box) => {
    await box.page.focus(beside);
    await chord(box.page, 'Control', 'Enter');
    await bench.driver.find(box.page, CHECKLIST);
    expect(texts()).toEqual([]);
    await decide(box, POST_ANYWAY);
    await arrived(1);
    expect(texts()).toEqual([text]);
  });
}
