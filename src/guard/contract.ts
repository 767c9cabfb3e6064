import type { Nudge } from '../core/types';
import type { Found } from '../platforms/types';

/** A compose box the guard found, as the engine sees it. */
export type Composer = Found;

/**
 * What the person chose in the checklist; `back` is also Escape and the back gesture. `lost`: the page took
 * the checklist away before they could choose.
 */
export type Decision = 'back' | 'post' | 'lost';

/** What the engine offers the guard. Every call may throw; the guard then lets the post go. */
export interface Engine {
  /** Same task, no promise: null = nothing to ask, the event stays untouched. */
  judge(text: string, composer: Composer): Nudge | null;
  /** The person focused, typed in or left a box: chip and marks follow. */
  show(composer: Composer, text: string): void;
  /**
   * Opens the checklist and settles once with the decision. Nothing in it can be pressed before
   * `released`: the key or button that posted has been let go.
   */
  ask(nudge: Nudge, text: string, composer: Composer, released: Promise<void>): Promise<Decision>;
  /** A line beside the box. */
  say(key: 'check_press_again' | 'check_changed', composer: Composer): void;
  /** Is this event aimed at something of ours? It is then kept from the page; the browser still acts on it. */
  keeps(event: Event): boolean;
  /** Takes every trace of ours out of the page. */
  leave(): void;
}

/** What the guard leaves in the isolated world for the engine; no page reaches it. */
export interface GuardDoor {
  /** The ready mark: the guard trusts this call and not executeScript's answer, which is the same for a file that ran nothing. */
  ready(engine: Engine): void;
}

declare global {
  var secondLookGuard: GuardDoor | undefined;
}
