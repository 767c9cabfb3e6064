import { isEnter, keyOf, listIsOpen, type Act } from './act';
import type { Composer } from './contract';
import type { Gate } from './gate';
import type { Finder } from '../platforms/types';

export const KEY_EVENTS = ['keydown', 'keypress', 'beforeinput', 'keyup'] as const;

/** Two presses of a key closer than this, in milliseconds, are one that bounced: the second must not answer the checklist. */
const DOUBLE_WITHIN = 400;

export interface KeyListener {
  /** The rest of a held stroke: its repeats, the keypress and new line it would make, its keyup. True = it was one. */
  rest(event: Event): boolean;
  hear(event: Event): void;
}

function swallow(event: Event): void {
  event.stopImmediatePropagation();
  event.preventDefault();
}

/** Keys that post: Enter in a box, Enter or Space on its button. Held from keydown until the key is let go. */
export function keyListener(finder: Finder, gate: Gate): KeyListener {
  let letGo: (() => void) | null = null;
  let last = { key: '', at: -DOUBLE_WITHIN };

  const attempt = (event: KeyboardEvent): { composer: Composer; act: Act } | null => {
    const target = event.composedPath()[0];
    if (!(target instanceof HTMLElement)) return null;
    const box = isEnter(event) ? finder.boxAt(target) : null;
    if (box) {
      const posts = event.ctrlKey || event.metaKey || (box.enterPosts && !event.shiftKey && !listIsOpen(box.box));
      return posts ? { composer: box, act: { how: 'key', target, key: keyOf(event) } } : null;
    }
    if (event.key !== 'Enter' && event.key !== ' ') return null;
    const posted = finder.postedBy(target);
    return posted && { composer: posted.found, act: { how: 'press', control: posted.control, by: keyOf(event) } };
  };

  return {
    rest(event) {
      const { key, type, timeStamp } = event as KeyboardEvent;
      // Our own replay comes as soon as the person has decided.
      if (!event.isTrusted) return false;
      if (!letGo && type === 'keydown' && key === last.key && timeStamp - last.at < DOUBLE_WITHIN) letGo = () => {};
      if (!letGo) return false;
      swallow(event);
      if (type === 'keyup') {
        last = { key, at: timeStamp };
        letGo();
        letGo = null;
      }
      return true;
    },
    hear(event) {
      if (event.type !== 'keydown') return;
      const made = attempt(event as KeyboardEvent);
      if (!made || gate.verdict(made.composer) === 'pass') return;
      swallow(event);
      const released = new Promise<void>((resolve) => {
        // A page's own key event is no stroke: nothing to wait for.
        if (!event.isTrusted) return resolve();
        letGo = resolve;
        addEventListener('blur', () => (letGo?.(), (letGo = null)), { once: true });
      });
      void gate.take(made.composer, made.act, released);
    },
  };
}
