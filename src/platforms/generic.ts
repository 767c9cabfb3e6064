import { closestAcross, editableRoot, isVisible } from './dom';
import type { Finder, Found } from './types';

/**
 * Any other site that the school or the person lists. Nothing is known of it, so every sign counts a
 * little and a box is a compose box from three points on: better silent than in the way.
 */

const CONTROL = 'button, input[type=submit], input[type=button], input[type=image], [role=button]';
const BOXES = 'textarea, input, [contenteditable]:not([contenteditable=false])';
const TEXT_INPUT = /^(text|)$/;
/** Fields with a purpose of their own. Spelling as in the HTML standard's autofill tokens. */
const OWN_PURPOSE = /username|e-?mail|password|street|postal|cc-|\btel\b|one-time|(?<!re)search|query|captcha|coupon|newsletter/i;
const CODE_OR_GRID = '.cm-editor, .CodeMirror, .monaco-editor, .ace_editor, [role=grid], [role=spreadsheet], [role=search]';
const ABOUT_POSTING = /\b(comment|reply|post|message|share|write|status|answer|caption|chat|mind|say|sylw|neges|ateb|postio|rhannu)/i;
const POSTS = /^\W*(post|publish|send|reply|comment|share|submit|tweet|toot|answer|update|schedule|add (comment|reply)|postio|cyhoeddi|anfon|ateb|rhannu|cyflwyno)\b/i;
const POSTS_NOT = /\b(preview|draft|cancel|close|search|log ?in|sign|attach|photo|emoji|gif|next|rhagolwg|drafft|canslo)/i;
/** How far up from a box its button may stand. */
const REACH = 8;

/** What other elements say of this one. */
const labelledBy = (element: Element): string =>
  (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => (id && (element.getRootNode() as ShadowRoot).getElementById?.(id)?.textContent) || '')
    .join(' ')
    .trim();

const wordsOf = (element: Element): string =>
  [
    labelledBy(element),
    element.getAttribute('aria-label'),
    element.getAttribute('placeholder') ?? element.getAttribute('aria-placeholder'),
    element.getAttribute('title'),
    element.getAttribute('name'),
    element.id,
    element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : '',
  ].join(' ');

const labelOf = (control: Element): string =>
  labelledBy(control) ||
  control.getAttribute('aria-label') ||
  (control instanceof HTMLInputElement ? control.value || control.alt || control.name : control.textContent.trim()) ||
  control.querySelector('[alt]')?.getAttribute('alt') ||
  (control.getAttribute('title') ?? '');

/** A field or button may belong to a form that it does not stand in. */
const formOf = (element: Element): Element | null => (element as Partial<HTMLButtonElement>).form ?? element.closest('form');

function saysPost(control: Element): boolean {
  const label = labelOf(control);
  return POSTS.test(label) && !POSTS_NOT.test(label);
}

function posts(control: Element): boolean {
  if (saysPost(control)) return true;
  // A form whose language we do not read: whatever its button is called, it submits. `type` says so also where it is not written.
  const form = /^(submit|image)$/.test((control as HTMLButtonElement).type) && !POSTS_NOT.test(labelOf(control)) && formOf(control);
  return !!form && ![...form.querySelectorAll(CONTROL)].some(saysPost);
}

function* scopesOf(element: Element): Generator<Element> {
  const form = formOf(element);
  if (form) yield form;
  let at: Element | null = element;
  for (let step = 0; at && step < REACH; step++) {
    const root: Node = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    if (at) yield at;
  }
}

/** A button further up that also has another box below it is more likely that one's, but within a form. */
function holdsAnother(scope: Element, box: Element): boolean {
  if (scope.localName === 'form') return false;
  return [...scope.querySelectorAll('textarea, [contenteditable]:not([contenteditable=false])')].some(
    (other) => !box.contains(other) && !other.contains(box) && isVisible(other),
  );
}

/** The nearest control that would post `box`, and how far up the two meet. */
function nearest(box: Element): { readonly control: HTMLElement; readonly scope: Element } | null {
  for (const scope of scopesOf(box)) {
    if (holdsAnother(scope, box)) return null;
    const control = [...scope.querySelectorAll<HTMLElement>(CONTROL)].find((other) => posts(other) && isVisible(other));
    if (control) return { control, scope };
  }
  return null;
}

/** A box with a button of its own is not posted by one further away: Reply at each post below a draft only opens a box. */
function isPostedBy(box: Element, control: Element): boolean {
  const near = nearest(box);
  return !near || near.scope.contains(control) || formOf(control) === near.scope;
}

function score(box: HTMLElement, control: HTMLElement | null): number {
  if (closestAcross(box, CODE_OR_GRID)) return -5;
  const words = wordsOf(box);
  if (OWN_PURPOSE.test(`${box.getAttribute('autocomplete')} ${box.getAttribute('type')} ${words}`)) return -5;
  if (box.closest('form')?.querySelector('[type=password]')) return -5;
  let points = 1;
  if (box instanceof HTMLInputElement) {
    if (!TEXT_INPUT.test(box.type)) return -5;
    points -= 2;
  }
  if (ABOUT_POSTING.test(words)) points += 2;
  if (control) points += 2;
  if (box.closest('[role=feed], [itemtype$="/Comment"], article')) points += 1;
  return points;
}

/** Sends on Enter: a line of its own that says so, or a chat line with no button to press. */
function sendsOnEnter(box: HTMLElement, control: HTMLElement | null): boolean {
  if (box instanceof HTMLInputElement) return true;
  if (/^(send|go|done)$/.test(box.enterKeyHint) || box.getAttribute('aria-multiline') === 'false') return true;
  return !control && box.clientHeight < 60;
}

/** Boxes that say the same of themselves, such as a reply to each post, are told apart by their order. */
function placeOf(box: HTMLElement): string {
  const words = wordsOf(box);
  const alike = [...(box.getRootNode() as ParentNode).querySelectorAll(BOXES)].filter((other) => wordsOf(other) === words);
  return `generic/${box.localName}/${alike.indexOf(box)}/${words}`;
}

function found(box: HTMLElement): Found | null {
  if ((box as HTMLTextAreaElement).readOnly || (box as HTMLTextAreaElement).disabled) return null;
  const control = nearest(box)?.control ?? null;
  if (score(box, control) < 3) return null;
  return {
    place: placeOf(box),
    box,
    audience: 'unknown',
    enterPosts: sendsOnEnter(box, control),
  };
}

function boxIn(scope: Element, control?: Element): Found | null {
  for (const box of scope.querySelectorAll<HTMLElement>(BOXES)) {
    const hit = isVisible(box) && found(box);
    if (hit && (!control || isPostedBy(box, control))) return hit;
  }
  return null;
}

export const generic: Finder = {
  boxAt(element) {
    const box = editableRoot(element);
    return box && found(box);
  },
  postedBy(element) {
    const control = closestAcross(element, CONTROL);
    if (!control || !posts(control)) return null;
    for (const scope of scopesOf(control)) {
      const hit = boxIn(scope, control);
      if (hit) return { found: hit, control };
    }
    return null;
  },
  boxIn,
  controlOf(at, was) {
    if (was instanceof HTMLElement && was.isConnected) return was;
    return nearest(at.box)?.control ?? null;
  },
};
