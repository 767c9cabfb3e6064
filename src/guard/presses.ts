import type { Composer } from './contract';
import type { Gate } from './gate';
import { swallow } from './swallow';
import type { Finder } from '../platforms/types';

/** In the order the browser sends them; a site may post on any of them. */
export const PRESS_EVENTS = ['pointerdown', 'touchstart', 'mousedown', 'pointerup', 'touchend', 'mouseup', 'click'] as const;

interface Gesture {
  readonly control: HTMLElement;
  readonly composer: Composer;
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
    // Another button posts nothing, and its press ends in no click.
    if ((event as MouseEvent).button) return;
    if (gesture && (event.type === 'pointerdown' || !event.composedPath().includes(gesture.control))) gesture = null;
    const pointed = gesture !== null;
    gesture ??= judge(event);
    if (!gesture) return;
    swallow(event);
    if (event.type !== 'click') return;
    const { composer, control } = gesture;
    gesture = null;
    gate.take(composer, { how: 'press', control, by: pointed ? 'pointer' : 'click' });
  };
}
