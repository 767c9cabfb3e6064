import { containsAcross, targetOf } from '../composed-tree';
import type { Finder, Posted } from '../platforms/types';
import type { Gate } from './gate';
import { swallow } from './swallow';

/** What pressing `element` would post; nothing where its control says that it is off. */
export function pressedAt(finder: Finder, element: Element | null): Posted | null {
  const posted = element && finder.postedBy(element);
  return posted && !posted.control.closest('[aria-disabled=true]') ? posted : null;
}

/** Presses on post buttons: held from the first event of the gesture, since a site may post on any of them, and taken at its click. */
export function pressListener(finder: Finder, gate: Gate): (event: Event) => void {
  let gesture: Posted | null = null;

  return (event) => {
    // Another button posts nothing, and its press ends in no click.
    if ((event as MouseEvent).button) return;
    const target = targetOf(event);
    // A gesture begins here, or was given up without a word (a touch that became a scroll): a click of no pointer is none of its.
    if (gesture && ((/[kn]$/.test(event.type) && !(event as UIEvent).detail) || !containsAcross(gesture.control, target))) gesture = null;
    const posted: Posted | null = gesture ?? pressedAt(finder, target);
    if (!posted || !(gesture || gate.holds(posted.found))) return;
    gesture = posted;
    swallow(event);
    if (event.type !== 'click') return;
    gesture = null;
    gate.take(posted.found, { how: 'press', control: posted.control, by: event as PointerEvent });
  };
}
