import type { Act } from '../../guard/act';
import type { Composer, GuardDoor, Held } from '../../guard/contract';
import { readPost } from '../../guard/read-text';
import { controlAgain, foundAgain, isInPage } from './again';
import { redo } from './redo';
import { signOfWork } from './sign-of-work';

/** Design 3.2, milliseconds. */
const CONTROL_WITHIN = 500;
const EFFECT_WITHIN = 1500;

/** What is told beside the box when a post did not go out after all. */
export type Told = 'check_press_again' | 'check_changed';

/** The box with its text and its control as they stand now: sites re-create them, and some show button and fields only while the box has the focus. */
async function findAgain(door: GuardDoor, { composer: before, act, text }: Held): Promise<{ at: Composer; act: Act } | null> {
  const until = performance.now() + CONTROL_WITHIN;
  do {
    const at = foundAgain(door, before);
    if (at && readPost(at) === text) {
      if (act.how === 'key') return { at, act: { ...act, target: isInPage(act.target) ? act.target : at.box } };
      const control = act.how === 'press' && controlAgain(door, at, act.control);
      if (control) return { at, act: { ...act, control } };
      if (act.how === 'submit' && isInPage(act.form)) return { at, act };
    }
    await new Promise(requestAnimationFrame);
  } while (performance.now() < until);
  return null;
}

/** Does a held act once, if its text still stands there; `tell` hears where it could not, or nothing came of it. */
export async function replay(door: GuardDoor, held: Held, tell: (what: Told, composer: Composer) => void): Promise<void> {
  const { composer, text } = held;
  /** With no way to replay, the next press of this very text is the person's own and passes. */
  const pressAgain = (at: Composer): void => {
    door.approve(at.place, text);
    tell('check_press_again', at);
  };
  try {
    const again = await findAgain(door, held);
    const at = again?.at ?? foundAgain(door, composer);
    // Gone with its text: nothing is left that could be posted.
    if (!at) return;
    if (readPost(at) !== text) return tell('check_changed', at);
    if (!again) return pressAgain(at);
    const { act } = again;
    door.approve(at.place, text);
    const sign = signOfWork(at);
    if (door.replaying(() => redo(act))) return sign.stop();
    setTimeout(() => {
      if (!sign.seen() && isInPage(at.box) && readPost(at) === text) pressAgain(at);
      sign.stop();
    }, EFFECT_WITHIN);
  } catch {
    pressAgain(composer);
  }
}
