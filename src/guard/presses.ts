import type { Act } from './act';
import type { Composer } from './contract';
import type { Gate } from './gate';
import type { Finder } from '../platforms/types';

/** In the order the browser sends them; a site may post on any of them. */
export const PRESS_EVENTS = ['pointerdown', 'touchstart', 'mousedown', 'pointerup', 'touchend', 'mouseup', 'click'] as const;

interface Gesture {
  readonly control: HTMLElement;
  readonly composer: Composer;
}

/** Keeps `event` from the page and, but for touch and pointer events, from the browser. */
function swallow(event: Event): void {
  event.stopImmediatePropagation();
  // A cancelled touch makes no click; a cancelled pointerdown makes no mousedown, whose default moves the focus.
  if (!/^(touch|pointer)/.test(event.type)) event.preventDefault();
}

/** Presses on post buttons: held from the first event of the gesture, taken at its click. */
export function pressListener(finder: Finder, gate: Gate): (event: Event) => void {
  let gesture: Gesture | null = null;

  const judge = (event: Event): Gesture | null => {
    const target = event.composedPath()[0];
    const posted = target instanceof Element ? finder.postedBy(target) : null;
    if (!posted || gate.verdict(posted.found) === 'pass') return null;
    return { control: posted.control, composer: posted.found };
  };

  return (event) => {
    if (gesture && !event.composedPath().includes(gesture.control)) gesture = null;
    const pointed = gesture !== null;
    gesture ??= judge(event);
    if (!gesture) return;
    swallow(event);
    if (event.type !== 'click') return;
    const { composer, control } = gesture;
    gesture = null;
    const act: Act = { how: 'press', control, by: pointed ? 'pointer' : 'click' };
    void gate.take(composer, act, Promise.resolve());
  };
}
