import { containsAcross, targetOf } from '../composed-tree';
import type { Finder } from '../platforms/types';
import type { Composer } from './contract';
import type { Gate } from './gate';
import { swallow } from './swallow';

/** In the order the browser sends them; a site may post on any of them. */
export const PRESS_EVENTS = ['pointerdown', 'touchstart', 'mousedown', 'pointerup', 'touchend', 'mouseup', 'click'] as const;

interface Gesture {
  readonly control: HTMLElement;
  readonly composer: Composer;
}

/** Presses on post buttons: held from the first event of the gesture, taken at its click. */
export function pressListener(finder: Finder, gate: Gate): (event: Event) => void {
  let gesture: Gesture | null = null;

  const judge = (target: Element | null): Gesture | null => {
    const posted = target && finder.postedBy(target);
    return posted && gate.holds(posted.found) ? { control: posted.control, composer: posted.found } : null;
  };

  return (event) => {
    // Another button posts nothing, and its press ends in no click.
    if ((event as MouseEvent).button) return;
    const target = targetOf(event);
    // A gesture begins here, or was given up without a word (a touch that became a scroll): a click of no pointer is none of its.
    if (gesture && ((/[kn]$/.test(event.type) && !(event as UIEvent).detail) || !containsAcross(gesture.control, target))) gesture = null;
    gesture ??= judge(target);
    if (!gesture) return;
    swallow(event);
    if (event.type !== 'click') return;
    const { composer, control } = gesture;
    gesture = null;
    gate.take(composer, { how: 'press', control, by: event as PointerEvent });
  };
}
