import { allAcross, closestAcross, containsAcross, editableRoot, focusedIn } from '../../composed-tree';
import type { Finder, Found } from '../types';
import { BOXES, CONTROL, posts, sendingFor, sendingOf, type Sending } from './controls';
import { isPicking, sendsOnEnter } from './enter';
import { isAddressLine, isAmongPosts, isText, savesEdit, saysCompose, wordsOf } from './words';

/**
 * Any other site that the school or the person lists. Nothing is known of it, so every sign counts a
 * little and a box is a compose box from three points on: better silent than in the way.
 */
const ENOUGH = 3;

function score(field: HTMLElement, sending: Sending | null): number {
  let points = field.localName === 'input' ? -1 : 1;
  const among = isAmongPosts(field);
  if (saysCompose(field)) points += 2;
  if (among) points += 1;
  // Saving alone is what every form of settings does.
  if (sending && (!savesEdit(sending.control) || among || saysCompose(field))) points += 2;
  return points;
}

/** Boxes that say the same of themselves, such as a reply to each post, are told apart by their order. */
function placeOf(box: HTMLElement): string {
  const words = wordsOf(box);
  const alike = [...(box.getRootNode() as ParentNode).querySelectorAll(BOXES)].filter((other) => wordsOf(other) === words);
  return `generic/${box.localName}/${alike.indexOf(box)}/${words}`;
}

const isMail = (sending: Sending | null): boolean => !!sending && [...allAcross(sending.scope, BOXES)].some(isAddressLine);

function found(box: HTMLElement, sending = sendingFor(box)): Found | null {
  const together = sending?.fields ?? [box];
  if (![box, ...together].some((field) => score(field, sending) >= ENOUGH) || isMail(sending)) return null;
  const enterPosts = sendsOnEnter(box, sending) && !isPicking(box);
  // A line that sends itself is one post, whatever else a button further up may send.
  const fields = enterPosts && sending?.scope.localName !== 'form' ? [box] : together;
  return { place: placeOf(fields[0] ?? box), box, fields, audience: 'unknown', enterPosts, keyS: false };
}

function boxAt(element: Element): Found | null {
  const box = editableRoot(element);
  return box && isText(box) ? found(box) : null;
}

function foundBy(sending: Sending | null): Found | null {
  if (!sending) return null;
  const focused = focusedIn(document);
  const box = sending.fields.find((field) => containsAcross(field, focused)) ?? sending.fields.find((field) => field.localName !== 'input') ?? sending.fields[0];
  return box ? found(box, sending) : null;
}

export const generic: Finder = {
  boxAt,
  postedBy(element) {
    const control = closestAcross(element, CONTROL);
    const at = control && posts(control) ? foundBy(sendingOf(control)) : null;
    return control && at && { found: at, control };
  },
  boxIn(element) {
    for (const field of allAcross(element, BOXES)) {
      const at = boxAt(field);
      if (at) return at;
    }
    return null;
  },
  again(before) {
    // The document of a frame that was taken out stays whole, but nobody sees it.
    if (before.box.isConnected && before.box.ownerDocument.defaultView) return boxAt(before.box) ?? before;
    for (const field of allAcross(document, BOXES)) {
      const at = boxAt(field);
      if (at?.place === before.place) return at;
    }
    return null;
  },
  controlOf(at, was) {
    return was?.isConnected ? (was as HTMLElement) : (sendingFor(at.box)?.control ?? null);
  },
};
