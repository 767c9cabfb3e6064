import { targetOf } from '../composed-tree';
import type { Finder } from '../platforms/types';
import { isEnter, type Act } from './act';
import type { Composer } from './contract';
import type { Gate } from './gate';
import { pressedAt } from './presses';
import { swallow } from './swallow';

export const TYPED_IN = 'textarea, [contenteditable]';

/** Two presses of a key closer than this, in milliseconds, are one that bounced: the second must not answer the checklist. */
const DOUBLE_WITHIN = 400;

export interface KeyListener {
  /** The rest of a held stroke: its repeats, the keypress it would make, its keyup. True = it was one. */
  rest(event: Event): boolean;
  hear(event: Event): void;
}

/** Keys that post: Enter in a box, Enter or Space on its button. Held from keydown until the key is let go. `isGone` is asked at such keys alone. */
export function keyListener(finder: Finder, gate: Gate, isGone: () => boolean): KeyListener {
  let letGo: (() => void) | null = null;
  /** The key of the held stroke. */
  let stroke = '';
  let last = { key: '', at: -DOUBLE_WITHIN };

  const end = (): void => {
    letGo?.();
    letGo = null;
  };
  const begin = (key: string, done: () => void): void => {
    stroke = key;
    letGo = done;
    // A window that loses the focus hears of no release.
    addEventListener('blur', end, { once: true });
  };

  const attempt = (event: KeyboardEvent): { composer: Composer; act: Act } | null => {
    const { key } = event;
    // Nearly every key: no more is asked of it, nor of the page. A space typed into a text presses nothing.
    const ctrl = event.ctrlKey || event.metaKey;
    const saves = key === 's';
    if (saves ? !ctrl : key !== 'Enter' && (key !== ' ' || (event.target as Element).matches?.(TYPED_IN))) return null;
    const target = !isGone() && (targetOf(event) as HTMLElement | null);
    if (!target) return null;
    const enters = isEnter(event);
    const box = enters ? finder.boxAt(target) : null;
    const posted = !box && !saves && pressedAt(finder, target);
    if (posted) return { composer: posted.found, act: { how: 'press', control: posted.control, by: event } };
    // The keys of a whole page or panel: the focus may be on anything in it.
    const composer = box ?? (ctrl && (saves || enters) ? finder.boxIn(target) : null);
    const posts = composer && (saves ? composer.saveKeyPosts : ctrl || (composer.enterPosts && !event.shiftKey));
    return posts ? { composer, act: { how: 'key', target, key: event } } : null;
  };

  return {
    rest(event) {
      // Nearly every key; and our own replay, and the page's own keys, are no part of a stroke.
      if ((!letGo && event.type !== 'keydown') || !event.isTrusted) return false;
      const { key, type, repeat } = event as KeyboardEvent;
      // Not the event's own time stamp: each frame counts from its own beginning.
      const now = performance.now();
      if (type === 'keydown' && !repeat) {
        // A release can get lost: the next key must not be.
        end();
        if (key === last.key && now - last.at < DOUBLE_WITHIN) begin(key, () => {});
        // With another key between, it is no bounce.
        else last.key = '';
      }
      if (!letGo) return false;
      if (type === 'keyup') {
        // Ctrl may be let go before Enter; but macOS tells no release of a key that was held with Cmd.
        if (key !== stroke && key !== 'Meta') return false;
        last = { key, at: now };
        end();
      }
      swallow(event);
      return true;
    },
    hear(event) {
      if (event.type !== 'keydown') return;
      const made = attempt(event as KeyboardEvent);
      if (!made || !gate.holds(made.composer)) return;
      swallow(event);
      const released = new Promise<void>((resolve) => {
        // A page's own key event is no stroke: nothing to wait for.
        if (!event.isTrusted) return resolve();
        begin((event as KeyboardEvent).key, resolve);
      });
      gate.take(made.composer, made.act, released);
    },
  };
}
