import { hostOf } from '../composed-tree';
import { afterPause } from './after-pause';
import { placeOf, sameRect, viewport, type Rect } from './geometry';

/** What has happened since the last frame. */
export interface Change {
  /** An input method opened or closed: `compositionstart`, `compositionend`. */
  readonly composition: string | null;
  /** Nothing but typing: where things are need not be looked up anew. */
  readonly typed: boolean;
}

export interface Following {
  soon(): void;
  /** The text was judged anew, and nothing else changed. */
  typed(): void;
  stop(): void;
}

/** After the last key everything is looked up once more, milliseconds. */
const PAUSE = 300;
/** Quick keys are followed together, milliseconds: no eye sees a mark come a few frames late. */
const KEYS_WITHIN = 80;

/**
 * Tells when a box may have moved, changed its size or gone away, at most once a frame. It wakes on events and
 * observers of the browser alone: nothing here runs while the page rests. Typing that `movesNothing` is looked
 * after once it pauses.
 */
export function follow(box: HTMLElement, update: (change: Change) => void, movesNothing: () => boolean): Following {
  let frame = 0;
  let looked = 0;
  let composition: string | null = null;
  let typed = true;
  let moved: IntersectionObserver | undefined;
  let watched: readonly Rect[] = [];

  const next = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      looked = performance.now();
      const change = { composition, typed };
      composition = null;
      typed = true;
      // Where the box is, is read before anything is written: one layout a frame. Should typing move it, its observers tell.
      if (!change.typed) watchPlace();
      update(change);
    });
  };
  const soon = (): void => {
    typed = false;
    next();
  };
  const pause = afterPause(PAUSE, soon);
  const afterKey = (): void => {
    const now = performance.now();
    if (now - looked > KEYS_WITHIN) {
      looked = now;
      if (!movesNothing()) next();
    }
    pause.wait();
  };
  /** An observer cut to the very place of the box speaks as soon as the box leaves it. */
  const watchPlace = (): void => {
    const now = [placeOf(box), viewport()] as const;
    if (moved && now.every((at, index) => sameRect(at, watched[index]))) return;
    watched = now;
    moved?.disconnect();
    moved = undefined;
    const [{ top, left, right, bottom }, seen] = now;
    if (!box.isConnected || right - left < 1 || bottom - top < 1) return;
    const margin = [top, seen.right - right, seen.bottom - bottom, left].map((side) => `${-Math.floor(side)}px`).join(' ');
    let first = true;
    let share = 1;
    moved = new IntersectionObserver(
      ([entry]) => {
        // The first word of an observer is about now; what follows is a change.
        if (first) share = entry?.intersectionRatio ?? 1;
        else if (entry?.intersectionRatio !== share) {
          watched = [];
          soon();
        }
        first = false;
      },
      { rootMargin: margin, threshold: [0, 0.25, 0.5, 0.75, 0.9, 0.99, 1] },
    );
    moved.observe(box);
  };

  const size = new ResizeObserver(soon);
  size.observe(box);
  const stop = new AbortController();
  const quietly = { capture: true, passive: true, signal: stop.signal };
  const compose = ({ type }: Event): void => {
    composition = type;
    soon();
  };
  for (let at: Element | null = box; at; at = hostOf(at)) {
    const root = at.getRootNode();
    // Scrolling inside a shadow root is not heard outside it, and nothing in a frame is.
    const place: EventTarget = 'host' in root ? root : (at.ownerDocument.defaultView ?? window);
    for (const type of ['scroll', 'resize', 'transitionend', 'animationend', 'focusin', 'click']) place.addEventListener(type, soon, quietly);
    for (const type of ['compositionstart', 'compositionend']) place.addEventListener(type, compose, quietly);
    place.addEventListener('input', afterKey, quietly);
  }
  window.visualViewport?.addEventListener('resize', soon, quietly);
  window.visualViewport?.addEventListener('scroll', soon, quietly);
  soon();

  return {
    soon,
    typed() {
      next();
      pause.wait();
    },
    stop() {
      stop.abort();
      size.disconnect();
      moved?.disconnect();
      pause.stop();
      cancelAnimationFrame(frame);
    },
  };
}
