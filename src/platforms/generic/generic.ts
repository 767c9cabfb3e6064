import { allAcross, closestAcross, containsAcross, editableRoot, focusedIn, hostOf } from '../../composed-tree';
import type { Finder, Found } from '../types';
import { BOXES, CONTROL, posts, sendingFor, sendingOf, type Sending } from './controls';
import { isPicking, sendsOnEnter } from './enter';
import { isAddressLine, isAmongPosts, isText, savesEdit, saysCompose, saysPost, wordsOf } from './words';

/**
 * Any other site that the school or the person lists. Nothing is known of it, so every sign counts a
 * little and a box is a compose box from three points on: better silent than in the way.
 */
const ENOUGH = 3;
/** The languages whose words for posting we know. */
const READ = /^(en|cy)\b/i;

function score(field: HTMLElement, sending: Sending | null): number {
  let points = field.localName === 'input' ? -1 : 1;
  const among = isAmongPosts(field);
  if (saysCompose(field)) points += 2;
  if (among) points += 1;
  // Saving alone is what every form of settings does, and a label that we can read but that says nothing of posting is some other form's.
  const plain = sending && (savesEdit(sending.control) || (!saysPost(sending.control) && READ.test(document.documentElement.lang)));
  if (sending && (!plain || among || saysCompose(field))) points += 2;
  return points;
}

/** Boxes that say the same of themselves, such as a reply to each post, are told apart by their order, in the tree they stand in and of those trees. */
function placeOf(box: HTMLElement): string {
  const words = wordsOf(box);
  let order = '';
  for (let at: Element | null = box; at; at = hostOf(at)) {
    const alike = [...(at.getRootNode() as ParentNode).querySelectorAll(at === box ? BOXES : at.localName)];
    order += `/${(at === box ? alike.filter((other) => wordsOf(other) === words) : alike).indexOf(at)}`;
  }
  return `generic/${box.localName}${order}/${words}`;
}

const isMail = (sending: Sending | null): boolean => !!sending && [...allAcross(sending.scope, BOXES)].some(isAddressLine);

function found(box: HTMLElement, sending = sendingFor(box)): Found | null {
  const together = sending?.fields ?? [box];
  if (![box, ...together].some((field) => score(field, sending) >= ENOUGH) || isMail(sending)) return null;
  const enterPosts = sendsOnEnter(box, sending) && !isPicking(box);
  // A line that sends itself is one post, whatever else a button further up may send.
  const fields = enterPosts && sending?.scope.localName !== 'form' ? [box] : together;
  return { place: placeOf(fields[0] ?? box), box, fields, audience: 'unknown', enterPosts, saveKeyPosts: false };
}

/** Fields that were no compose box, and when that was seen, where to see it took long: typing asks at every key. Milliseconds. */
const noBox = new WeakMap<Element, number>();
const ASK_AGAIN = 1000;
const LONG = 4;

function boxAt(element: Element): Found | null {
  const box = editableRoot(element);
  const asked = performance.now();
  if (!box || asked - (noBox.get(box) ?? -ASK_AGAIN) < ASK_AGAIN) return null;
  const at = isText(box) ? found(box) : null;
  if (!at && performance.now() - asked > LONG) noBox.set(box, performance.now());
  return at;
}

function foundBy(sending: Sending | null): Found | null {
  if (!sending) return null;
  const focused = focusedIn(document);
  const box = sending.fields.find((field) => containsAcross(field, focused)) ?? sending.fields.find((field) => field.localName !== 'input') ?? sending.fields[0];
  return box ? found(box, sending) : null;
}

export const generic: Finder = {
  guesses: true,
  boxAt,
  postedBy(element) {
    const control = closestAcross(element, CONTROL);
    const typedIn = editableRoot(element);
    // A place to drop files may be a button round the very box.
    if (!control || (typedIn && control.contains(typedIn) && control !== typedIn)) return null;
    const at = posts(control) ? foundBy(sendingOf(control)) : null;
    return at && { found: at, control };
  },
  boxIn(element) {
    for (const field of allAcross(element, BOXES)) {
      const at = boxAt(field);
      if (at) return at;
    }
    return null;
  },
  controlOf(at, was) {
    return was?.isConnected ? (was as HTMLElement) : (sendingFor(at.box)?.control ?? null);
  },
};
