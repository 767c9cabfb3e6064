import { hostOf } from '../composed-tree';
import { placeOf, viewport } from './geometry';

/**
 * Tells when a box may have moved, changed its size or gone away, at most once a frame. It wakes on events and
 * observers of the browser alone: nothing here runs while the page rests. `update` hears of an input method that
 * opened or closed since (`compositionstart`, `compositionend`).
 */
export function follow(box: HTMLElement, update: (composition: string | null) => void): { soon(): void; stop(): void } {
  let frame = 0;
  let composition: string | null = null;
  let moved: IntersectionObserver | undefined;
  const soon = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      update(composition);
      composition = null;
      watchPlace();
    });
  };
  /** An observer cut to the very place of the box speaks as soon as the box leaves it. */
  const watchPlace = (): void => {
    moved?.disconnect();
    const { top, left, right, bottom } = placeOf(box);
    if (!box.isConnected || right - left < 1 || bottom - top < 1) return;
    const seen = viewport();
    const margin = [top, seen.right - right, seen.bottom - bottom, left].map((side) => `${-Math.floor(side)}px`).join(' ');
    let first = true;
    let share = 1;
    moved = new IntersectionObserver(
      ([entry]) => {
        // The first word of an observer is about now; what follows is a change.
        if (first) share = entry?.intersectionRatio ?? 1;
        else if (entry?.intersectionRatio !== share) soon();
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
    for (const type of ['scroll', 'resize', 'input', 'transitionend', 'focusin']) place.addEventListener(type, soon, quietly);
    for (const type of ['compositionstart', 'compositionend']) place.addEventListener(type, compose, quietly);
  }
  window.visualViewport?.addEventListener('resize', soon, quietly);
  window.visualViewport?.addEventListener('scroll', soon, quietly);
  soon();

  return {
    soon,
    stop() {
      stop.abort();
      size.disconnect();
      moved?.disconnect();
      cancelAnimationFrame(frame);
    },
  };
}
