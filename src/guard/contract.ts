import type { Finder, Found, Tells } from '../platforms/types';
import type { Act } from './act';

export type { Readers, Shown } from '../platforms/types';

/** A post in the making that the guard found, as the engine sees it. */
export type Composer = Found;

/** An attempt to post that the page has not heard of. */
export interface Held {
  readonly composer: Composer;
  readonly act: Act;
  /** What stood in the composer at the moment of the attempt, as `GuardDoor.draftOf` reads it. */
  readonly draft: string;
  /** The key or button that posted has been let go: nothing of ours can be pressed before. */
  readonly released: Promise<void>;
}

/** What the engine offers the guard. Every call may throw; the guard then lets the post go. */
export interface Engine {
  /** Same task, no promise: false = nothing to ask, the event stays untouched. */
  holds(composer: Composer): boolean;
  /** A post that the person had approved goes out, and its pictures with it. */
  posted(composer: Composer): void;
  /** Does a picture go out with the next post? */
  carries(): boolean;
  /** The person focused a box, or did `input` in it: chip and marks follow. */
  show(composer: Composer, input?: Event): void;
  /** Takes a held attempt to its end: asks, and once only replays or goes back. */
  take(held: Held): Promise<void>;
  /** Is this event aimed at something of ours? It is then kept from the page; the browser still acts on it. */
  keeps(event: Event): boolean;
  /** Takes every trace of ours out of the page. */
  leave(): void;
}

/** What the guard leaves in the isolated world for the engine; no page reaches it. */
export interface GuardDoor {
  readonly finder: Finder;
  /** What was chosen, pasted or dropped since the last post. The engine takes from it what is a picture, and empties it. */
  readonly files: File[];
  /** The site's rules knew a box no more, and one was guessed. */
  changed?: boolean;
  /** The ready mark: the guard trusts this call and not executeScript's answer, which is the same for a file that ran nothing. False: another engine is there already. */
  ready(engine: Engine): boolean;
  /** What stands in a composer, to tell whether it is still the same. */
  draftOf(composer: Composer): string;
  /** The next attempt at this place with this very draft is the person's own and passes. */
  approve(place: string, draft: string): void;
  /** Runs our own replay, one task long: what it makes the page do is not held. */
  replaying<T>(redo: () => T): T;
  /** The site's rules do not find what they should: asks once for what guesses. */
  guess(): void;
  /** Looks anew where the focus is. */
  look(): void;
  report(reason: 'engine-failed' | 'checklist-lost'): void;
  /** The engine did not come: nothing is watched until it does. */
  failed(): boolean;
}

declare global {
  /** null: a guard listens, and has not been needed yet. */
  var secondLookGuard: GuardDoor | null | undefined;
  /** What the site in this frame tells of a post besides its words; put here before it is asked. */
  var secondLookTells: Tells | undefined;
  /** Takes the sign away; there while a post waits for the engine, with or without a sign. */
  var secondLookSign: (() => void) | undefined;
}
