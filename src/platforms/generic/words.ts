/** What elements say of themselves, in the words that a person sees or hears. */

import { closestAcross, isField, isVisible } from '../../composed-tree';

/** Fields with a purpose of their own. Spelling as in the HTML standard's autofill tokens. */
const OWN_PURPOSE = /username|e-?mail|password|street|postal|cc-|\btel\b|one-time|(?<!re)search|query|captcha|coupon|newsletter/i;
/** Beside a text these tell who writes, not what. */
const WHO_WRITES = /\b(name|author|url|website|nick(name)?)\b/i;
const MAIL = /^\s*(to|cc|bcc|recipients?|at|derbynwyr)\W*$/i;
const CODE_OR_GRID = '.cm-editor, .CodeMirror, .monaco-editor, .ace_editor, [role=grid], [role=spreadsheet], [role=search]';
const ABOUT_POSTING = /\b(comment|reply|post|message|share|write|status|answer|caption|chat|mind|say|sylw|neges|ateb|postio|rhannu)/i;
const AMONG_POSTS = '[role=feed], [itemtype$="/Comment"], article';
const POSTS = /^\W*(post|publish|send|reply|comment|share|submit|tweet|toot|answer|update|schedule|add (comment|reply)|postio|cyhoeddi|anfon|ateb|rhannu|cyflwyno)\b/i;
/** An edit of what is already out; on its own the word says little. */
const SAVES = /^\W*(save|done|cadw)\b/i;
const SENDS = /^\W*(send|anfon)\b/i;
const POSTS_NOT = /\b(preview|draft|cancel|close|search|log ?in|sign|attach|photo|emoji|gif|next|rhagolwg|drafft|canslo)/i;
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
  isField(field) ? field.labels?.[0]?.textContent : '',
];

/** All that a text field is called. */
export const wordsOf = (field: Element): string => namesOf(field).join(' ');

/** The line of a mail that says to whom it goes: what is written below it is no post. A hidden field or a choice of that name is no line. */
export const isAddressLine = (field: Element): boolean =>
  !/^(hidden|radio|checkbox|submit|button)$/.test((field as HTMLInputElement).type) && namesOf(field).some((name) => MAIL.test(name ?? ''));

/** What a control is called. */
const labelOf = (control: Element): string =>
  labelledBy(control) ||
  control.getAttribute('aria-label') ||
  (isField(control) ? control.value || (control as HTMLInputElement).alt || control.name : control.textContent.trim()) ||
  control.querySelector('[alt]')?.getAttribute('alt') ||
  (control.getAttribute('title') ?? '');

/** A text field that is no search, log-in, address, code or sheet; visible and to be written in. */
export function isText(field: HTMLElement): boolean {
  const { readOnly, disabled, type, autocomplete } = field as HTMLInputElement;
  if (readOnly || disabled || !isVisible(field) || closestAcross(field, CODE_OR_GRID)) return false;
  if (field.localName === 'input' && type !== 'text') return false;
  return !OWN_PURPOSE.test(`${autocomplete} ${wordsOf(field)}`) && !field.closest('form')?.querySelector('[type=password]');
}

/** Belongs to the post beside a main field: a title, a content warning, a choice of a poll, but not the writer's name. */
export const isPartOfPost = (field: HTMLElement): boolean => isText(field) && !(field.localName === 'input' && WHO_WRITES.test(wordsOf(field)));

/** How much a field is called like one whose words others will read. */
export const saysCompose = (field: Element): boolean => ABOUT_POSTING.test(wordsOf(field));

export const isAmongPosts = (field: Element): boolean => closestAcross(field, AMONG_POSTS) !== null;

export const saysPost = (control: Element): boolean => says(control, POSTS) || savesEdit(control);
export const saysSend = (control: Element): boolean => says(control, SENDS);
export const savesEdit = (control: Element): boolean => says(control, SAVES);
/** Says plainly that it does something else, such as a preview. */
export const saysOther = (control: Element): boolean => POSTS_NOT.test(labelOf(control));
export const saysEnterSends = (element: Element): boolean => ENTER_SENDS.test(wordsOf(element));

const says = (control: Element, words: RegExp): boolean => words.test(labelOf(control)) && !saysOther(control);
