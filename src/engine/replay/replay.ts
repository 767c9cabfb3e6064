import type { Act } from '../../guard/act';
import type { Composer, GuardDoor, Held } from '../../guard/contract';
import { controlAgain, foundAgain, isInPage } from './again';
import { redo } from './redo';
import { signOfWork } from './sign-of-work';

/** Design 3.2, milliseconds. */
const CONTROL_WITHIN = 500;
const EFFECT_WITHIN = 1500;

/** What is told beside the box when a post did not go out after all. */
export type Told = 'check_press_again' | 'check_changed';

/** The box with its text and its control as they stand now: sites re-create them, and some show button and fields only while the box has the focus. */
async function findAgain(door: GuardDoor, { composer: before, act, draft }: Held): Promise<{ at: Composer; act: Act } | null> {
  const until = performance.now() + CONTROL_WITHIN;
  do {
    const at = foundAgain(door, before);
    if (at && door.draftOf(at) === draft) {
      if (act.how === 'key') return { at, act: { ...act, target: isInPage(act.target) ? act.target : at.box } };
      const control = act.how === 'press' && controlAgain(door, at, act.control);
      if (control) return { at, act: { ...act, control } };
      if (act.how === 'submit' && isInPage(act.form)) return { at, act };
    }
    await new Promise(requestAnimationFrame);
  } while (performance.now() < until);
  return null;
}

/** Does a held act once, if its draft still stands there; `tell` hears where it could not, or nothing came of it. */
export async function replay(door: GuardDoor, held: Held, tell: (what: Told, composer: Composer) => void): Promise<void> {
  const { composer, draft } = held;
  /** With no way to replay, the next press of this very draft is the person's own and passes. */
  const pressAgain = (at: Composer): void => {
    door.approve(at.place, draft);
    tell('check_press_again', at);
  };
  try {
    const again = await findAgain(door, held);
    const at = again?.at ?? foundAgain(door, composer);
    // Gone with its text: nothing is left that could be posted.
    if (!at) return;
    if (door.draftOf(at) !== draft) return tell('check_changed', at);
    if (!again) return pressAgain(at);
    const { act } = again;
    door.approve(at.place, draft);
    const sign = signOfWork(at);
    if (door.replaying(() => redo(act))) return sign.stop();
    setTimeout(() => {
      // Of a picture without a word nothing tells that it is still there: better one line too few than two posts.
      if (draft && !sign.seen() && isInPage(at.box) && door.draftOf(at) === draft) pressAgain(at);
      sign.stop();
    }, EFFECT_WITHIN);
  } catch {
    pressAgain(composer);
  }
}
