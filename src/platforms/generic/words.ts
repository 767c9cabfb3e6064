/** What elements say of themselves, in the words that a person sees or hears. */

import { closestAcross, hostOf, isField, isVisible } from '../../composed-tree';
import type { Abroad } from './abroad';

/** Fields with a purpose of their own. Spelling as in the HTML standard's autofill tokens. */
const OWN_PURPOSE = /username|e-?mail|password|street|postal|cc-|\btel\b|one-time|(?<!re)search|query|captcha|coupon|newsletter/i;
/** A line to look something up in, or to be served by. */
const FINDS = /\b(filter|find|go to|post ?code)\b/i;
/** How a text that is for searching is called, though what it finds may be messages. */
const SEARCHES = /^\W*(search|find|filter|chwilio)\b/i;
/** Beside a text these tell who writes, not what. */
const WHO_WRITES = /\b(name|author|url|website|nick(name)?)\b/i;
const MAIL = /^\s*(to|cc|bcc|recipients?|at|derbynwyr)\W*$/i;
/** A text that is called so and nothing else. */
const CODE = /^\s*(code|source|script|query|sql|json|css|html)\W*$/i;
const CODE_OR_GRID = '.cm-editor, .CodeMirror, .monaco-editor, .ace_editor, [role=grid], [role=search]';
const ABOUT_POSTING = /\b(comments?|repl(y|ies)|posts?|messages?|share|write|status update|(my|your|a) status|answers?|captions?|chat|mind|say|sylw(adau)?|neges(euon)?|ateb|postio|rhannu)\b/i;
const AMONG_POSTS = '[role=feed], [itemtype$="/Comment"], article';
const POSTS = /^\W*(post|publish|reblog|queue|send|reply|comment|share|submit|tweet|toot|answer|schedule|(add|create) (comment|reply|topic|post)|assign(?=\W*$)|postio|cyhoeddi|anfon|ateb|rhannu|cyflwyno)\b/i;
/** An edit of what is already out; on its own the word says little. */
const SAVES = /^\W*(save|update|done|cadw)\b/i;
/** Often opens a choice of the time, beside the button that posts now. */
const LATER = /^\W*schedule\b/i;
const SENDS = /^\W*(send|anfon)\b/i;
/** The same in other languages: no room for them in a guard, so they come with what guesses on sites known by name. */
let abroad: Abroad | undefined;
const POSTS_NOT = /\b(preview|drafts?|cancel|close|search|log ?in|sign (in|up)|attach|photos?|emoji|gif|next|rhagolwg|drafft|canslo)\b/i;
/** Even after a word for posting. */
const SHOWS = /\b(preview|settings|options|rhagolwg)\b/i;
const ENTER_SENDS = /\benter\b.{0,20}\b(send|post|anfon)/i;

/** What other elements say of this one. */
const labelledBy = (element: Element): string =>
  (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => (id && (element.getRootNode() as ShadowRoot).getElementById?.(id)?.textContent) || '')
    .join(' ')
    .trim();

const namesOf = (field: Element): readonly (string | null | undefined)[] => [
  labelledBy(field),
  field.getAttribute('aria-label'),
  field.getAttribute('placeholder') ?? field.getAttribute('aria-placeholder'),
  field.getAttribute('title'),
  field.getAttribute('name'),
  field.id,
  isField(field) ? labelText(field) : '',
];

/** Of a label round its field the words beside it: a framework may write what is typed into the field's own nodes. */
const labelText = (field: HTMLInputElement | HTMLTextAreaElement): string =>
  [...(field.labels?.[0]?.childNodes ?? [])].map((node) => (node.contains(field) ? '' : node.textContent)).join(' ').trim();

/** All that a text field is called. */
export const wordsOf = (field: Element): string => namesOf(field).join(' ');

/** The line of a mail that says to whom it goes: what is written below it is no post. A hidden field or a choice of that name is no line. */
export const isAddressLine = (field: Element): boolean =>
  !/^(hidden|radio|checkbox|submit|button)$/.test((field as HTMLInputElement).type) && namesOf(field).some((name) => MAIL.test(name ?? ''));

/** An icon may be a word that a font draws as a picture. */
const ICON = 'i, [class*=icon]';

function textOf(control: Element): string {
  const slot = control.querySelector('slot');
  const text = ((slot && hostOf(slot)) ?? control).textContent.trim();
  const icon = control.querySelector(ICON)?.textContent ?? '';
  return text.replace(icon, '').trim() || text;
}

/** What a control is called. */
const labelOf = (control: Element): string =>
  labelledBy(control) ||
  control.getAttribute('aria-label') ||
  (isField(control) ? control.value || (control as HTMLInputElement).alt || control.name : textOf(control)) ||
  control.querySelector('[alt]')?.getAttribute('alt') ||
  (control.getAttribute('title') ?? '');

/** A text field that is no search, log-in, address, code or sheet; visible and to be written in. */
export function isText(field: HTMLElement): boolean {
  const { readOnly, disabled, type, autocomplete } = field as HTMLInputElement;
  if (readOnly || disabled || !isVisible(field) || closestAcross(field, CODE_OR_GRID)) return false;
  // What is called in prose, or stands beside a password, tells of a line; of a text only what programs read.
  const line = field.localName === 'input';
  if (line && (type !== 'text' || field.closest('form')?.querySelector('[type=password]'))) return false;
  const called = line ? wordsOf(field) : `${field.getAttribute('name')} ${field.id}`;
  return !OWN_PURPOSE.test(`${autocomplete} ${called}`) && !(line && FINDS.test(wordsOf(field))) && !namesOf(field).some((name) => CODE.test(name ?? '') || SEARCHES.test(name ?? ''));
}

/** Belongs to the post beside a main field: a title, a content warning, a choice of a poll, but not the writer's name. */
export const isPartOfPost = (field: HTMLElement): boolean => isText(field) && !(field.localName === 'input' && WHO_WRITES.test(wordsOf(field)));

/** How much a field is called like one whose words others will read. */
export const saysCompose = (field: Element): boolean => ABOUT_POSTING.test(wordsOf(field).replaceAll(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' '));

export const isAmongPosts = (field: Element): boolean => closestAcross(field, AMONG_POSTS) !== null;

/** Its label begins with a word for posting, or for saving an edit. */
export const saysPost = (control: Element): boolean => ((POSTS.test(labelOf(control)) || abroad?.posts.test(labelOf(control))) && !SHOWS.test(labelOf(control))) || savesEdit(control);
export const saysLater = (control: Element): boolean => LATER.test(labelOf(control));
export const saysSend = (control: Element): boolean => says(control, SENDS) || says(control, abroad?.sends);
export const savesEdit = (control: Element): boolean => says(control, SAVES) || says(control, abroad?.saves);
/** Says plainly that it does something else, such as a preview. */
export const saysOther = (control: Element): boolean => POSTS_NOT.test(labelOf(control));
export const saysEnterSends = (element: Element): boolean => ENTER_SENDS.test(wordsOf(element));

const says = (control: Element, words: RegExp | undefined): boolean => !!words?.test(labelOf(control)) && !saysOther(control);

/** Buttons that say what they do in these words are known too from now on. */
export const learn = (words: Abroad): void => void (abroad = words);
