/** Keys in the open checklist. The guard keeps every key from the page and hands it here; no listener of ours hears one. */

interface KeyPlace {
  readonly root: ShadowRoot;
  readonly dialog: HTMLDialogElement;
  /** The key that posted has been let go. */
  isArmed(): boolean;
  back(): void;
}

const SCROLL: Readonly<Record<string, number>> = { ArrowDown: 0.12, ArrowUp: -0.12, PageDown: 0.85, PageUp: -0.85, Home: -1e6, End: 1e6 };

/** Escape goes back, Tab stays inside in reading order, and the scrolling keys scroll whatever the focus is on. */
export function walkKeys({ root, dialog, isArmed, back }: KeyPlace): (event: KeyboardEvent) => void {
  return (event) => {
    const { key } = event;
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
    if (key === 'Escape') {
      event.preventDefault();
      if (!event.repeat) back();
    } else if (key === 'Tab' && plain) {
      event.preventDefault();
      step(root, dialog, event.shiftKey ? -1 : 1);
    } else if ((key === 'Enter' || key === ' ') && (event.repeat || !isArmed())) {
      // Still the key that posted: it must not press a button here.
      event.preventDefault();
    } else if (plain && key in SCROLL && !(root.activeElement instanceof HTMLTextAreaElement)) {
      event.preventDefault();
      scroll(dialog, SCROLL[key] ?? 0);
    }
  };
}

/** Moves the focus by one, round the ends. */
function step(root: ShadowRoot, dialog: HTMLElement, by: 1 | -1): void {
  const stops = [...dialog.querySelectorAll<HTMLElement>('button, textarea')];
  const at = stops.findIndex((stop) => stop === root.activeElement);
  const next = at < 0 ? (by > 0 ? 0 : stops.length - 1) : (at + by + stops.length) % stops.length;
  stops[next]?.focus();
}

/** In a low window the dialog itself scrolls, else its middle. */
function scroll(dialog: HTMLElement, share: number): void {
  const middle = dialog.querySelector('.scroll');
  const scroller = middle && middle.scrollHeight > middle.clientHeight && getComputedStyle(middle).overflowY !== 'visible' ? middle : dialog;
  scroller.scrollBy({ top: share * scroller.clientHeight, behavior: 'auto' });
}
