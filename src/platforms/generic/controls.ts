import { allAcross, containsAcross, editableRoot, isVisible, parentOf } from '../../composed-tree';
import { isPartOfPost, isText, saysOther, saysPost, wordsOf } from './words';

export const CONTROL = 'button, input[type=submit], input[type=button], input[type=image], [role=button]';
export const BOXES = 'textarea, input, [contenteditable]:not([contenteditable=false])';
/** How far up from a box its button may stand, in each tree. */
const REACH = 8;

/** A control that posts, and what it posts. */
export interface Sending {
  readonly control: HTMLElement;
  readonly fields: readonly HTMLElement[];
  /** The form, or the least element that holds control and fields. */
  readonly scope: Element;
}

/** A field or button may belong to a form that it does not stand in. */
const formOf = (element: Element): Element | null => (element as Partial<HTMLButtonElement>).form ?? element.closest('form');

export function posts(control: Element): boolean {
  if (saysPost(control)) return true;
  // A form whose language we do not read: whatever its button is called, it submits. `type` says so also where it is not written.
  const form = /^(submit|image)$/.test((control as HTMLButtonElement).type) && !saysOther(control) && formOf(control);
  return !!form && ![...form.querySelectorAll(CONTROL)].some(saysPost);
}

/** The form of `element`, then what is around it, out of shadow roots and frames. */
function* scopesOf(element: Element): Generator<Element> {
  let steps = 0;
  const form = formOf(element);
  if (form) yield form;
  for (let at = parentOf(element); at && steps < REACH; at = parentOf(at)) {
    yield at;
    steps = at.parentElement ? steps + 1 : 0;
  }
}

/** Each text field below `scope` once: of nested editable elements the outermost. */
const textsIn = (scope: ParentNode): HTMLElement[] => [...allAcross(scope, BOXES)].filter((field) => editableRoot(field) === field && isText(field));

/** What `control` posts: the fields nearest to it, less those that have a nearer control of their own. */
export function sendingOf(control: HTMLElement): Sending | null {
  for (const scope of scopesOf(control)) {
    const texts = textsIn(scope);
    if (texts.length === 0) continue;
    const fields = texts.filter((field) => !hasNearer(field, control, scope));
    const form = scope.localName === 'form';
    return fields.length === 0 || (!form && areTwins(fields)) ? null : { control, fields: fields.length > 1 ? fields.filter(isPartOfPost) : fields, scope };
  }
  return null;
}

/** Another posting control stands nearer to `field` than `control` does, which meets it in `meeting`. */
function hasNearer(field: HTMLElement, control: HTMLElement, meeting: Element): boolean {
  for (const scope of scopesOf(field)) {
    if (scope === meeting || scope.contains(control)) return false;
    if (controlsIn(scope).length > 0) return true;
  }
  return false;
}

const controlsIn = (scope: ParentNode): HTMLElement[] => [...allAcross(scope, CONTROL)].filter((control) => posts(control) && isVisible(control));

/** Two that say the same of themselves are two posts, such as a reply to each of two. */
const areTwins = (fields: readonly HTMLElement[]): boolean => new Set(fields.map(wordsOf)).size < fields.length;

/** What would post `field`: the nearest control for which it is meant. */
export function sendingFor(field: HTMLElement): Sending | null {
  for (const scope of scopesOf(field)) {
    for (const control of controlsIn(scope)) {
      const sending = sendingOf(control);
      if (sending?.fields.some((one) => containsAcross(one, field))) return sending;
    }
  }
  return null;
}
