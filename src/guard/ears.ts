/** What a post may begin or go on with, the focus, by which compose boxes are found, and the ways of a picture into a post. */
const TYPES = 'focus blur focusin focusout pointerdown touchstart mousedown pointerup touchend mouseup click keydown keypress keyup submit input paste drop'.split(' ');

/** Where a guard listens. */
export interface Ears {
  /** Once more is harmless: the same listener is added once only. */
  listen(place: EventTarget, types?: readonly string[]): void;
  /** Nothing is heard any more, in any place, and the guard is let go of. */
  stop(): void;
}

/** Hears an event; null: look where the focus is. */
export type Hear = (event: Event | null) => void;

/** The guard with the finder of its site. The build puts it behind the ears: it is nothing but text until it is called. */
declare const makeGuard: (ears: Ears) => Hear;

/**
 * All that a page pays without any event of a person: it listens from the first moment, before the page's own scripts,
 * and the guard is made at the first event.
 */
function listenHere(): void {
  let guard: Hear | undefined;
  const hear: Hear = (event) => (guard ??= makeGuard(ears))(event);
  const listen: Ears['listen'] = (place, types = TYPES) => {
    for (const type of types) place.addEventListener(type, hear, true);
  };
  const ears: Ears = { listen, stop: () => (guard = () => {}) };
  /** In a frame and in those within it, as far as they are of this origin. */
  const enterFrame = (frame: Window): void => {
    try {
      listen(frame);
      // A frame that loads anew, or is written anew, forgets its listeners. Load events do not come up to the window.
      frame.document.addEventListener('load', loaded, true);
      for (let at = 0; at < frame.length; at++) enterFrame(frame[at] as Window);
    } catch {
      // Of another origin: it has a guard of its own.
    }
  };
  const loaded = (event: Event): void => {
    // In a page without frames it is a picture or a style sheet: to look at it would make our world learn what elements are.
    const inside = length && (event.target as HTMLIFrameElement).contentWindow;
    if (inside) enterFrame(inside);
  };
  enterFrame(window);
  // In a tab that was open before us the focus may be in a box already.
  if (document.readyState !== 'loading') hear(null);
}

// A frame whose element we may see is of its parent's origin: the parent hears it, since box and button may stand on either side.
if (globalThis.secondLookGuard === undefined && !frameElement) {
  globalThis.secondLookGuard = null;
  listenHere();
}
