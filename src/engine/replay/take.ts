import type { Decision, Nudge } from '../../core/types';
import type { Composer, GuardDoor, Held } from '../../guard/contract';
import { readPost } from '../read-text';
import { foundAgain } from './again';
import { keepCaret } from './caret';
import { replay, type Told } from './replay';

/** What taking a held attempt to its end needs of the engine. */
export interface Asking {
  judge(text: string, composer: Composer): Nudge | null;
  ask(nudge: Nudge, text: string, held: Held): Promise<Decision>;
  say(what: Told, composer: Composer): void;
}

/** Asks, where there is something to ask, and replays once or goes back. Before a decision an error of ours lets the post go; after it the decision stands. */
export async function take(door: GuardDoor, held: Held, { judge, ask, say }: Asking): Promise<void> {
  const { composer, draft } = held;
  const putBack = keepCaret(composer.box);
  let decision: Decision = 'post';
  try {
    const text = readPost(composer);
    const nudge = judge(text, composer);
    if (nudge) {
      decision = await ask(nudge, text, held);
      const now = foundAgain(door, composer);
      if (now) putBack(now.box);
    }
  } catch {
    door.report('engine-failed');
  }
  if (decision === 'lost') {
    // We could not ask, which is our failure: the draft stays, and the person's next press of this draft passes.
    door.approve(composer.place, draft);
    door.report('checklist-lost');
  }
  if (decision === 'post') await replay(door, held, say);
}
