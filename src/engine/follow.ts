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
    const { top, left, right, bottom, width, height } = box.getBoundingClientRect();
    if (!box.isConnected || width < 1 || height < 1) return;
    const { clientWidth, clientHeight } = document.documentElement;
    const margin = [top, clientWidth - right, clientHeight - bottom, left].map((side) => `${-Math.floor(side)}px`).join(' ');
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
  for (const type of ['scroll', 'resize', 'input', 'transitionend', 'focusin']) {
    window.addEventListener(type, soon, quietly);
  }
  const compose = ({ type }: Event): void => {
    composition = type;
    soon();
  };
  window.addEventListener('compositionstart', compose, quietly);
  window.addEventListener('compositionend', compose, quietly);
  // Scrolling inside a shadow root is not heard outside it.
  const root = box.getRootNode();
  if (root instanceof ShadowRoot) root.addEventListener('scroll', soon, quietly);
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
