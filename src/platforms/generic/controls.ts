import { allAcross, containsAcross, editableRoot, isVisible, outermost, parentOf } from '../../composed-tree';
import { isPartOfPost, isText, saysLater, saysOther, saysPost } from './words';

export const CONTROL = 'button, input[type=submit], input[type=button], input[type=image], [role=button], [role=menuitem], a:not([href]), a[href="#"], a[href^="javascript:"]';
export const BOXES = 'textarea, input, [contenteditable]:not([contenteditable=false])';
/** How far up from a box its button may stand, in each tree. */
const REACH = 8;
/** Where more posting controls than this stand, it is a feed: none of them is the one button of a box without its own. */
const MOST = 20;

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
  // It opens something: who will read it, when it goes out.
  if (control.matches('[aria-haspopup]:not([aria-haspopup=false]), [aria-expanded]')) return false;
  if (saysPost(control)) return true;
  // A form whose language we do not read: whatever its button is called, it submits. `type` says so also where it is not written.
  const form = /^(submit|image)$/.test((control as HTMLButtonElement).type) && !saysOther(control) && formOf(control);
  return !!form && ![...form.querySelectorAll<HTMLButtonElement>('button, input')].some((other) => /^(submit|image)$/.test(other.type) && saysPost(other));
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
function textsIn(scope: Element): HTMLElement[] {
  return outermost([...allAcross(scope, BOXES)].filter((field) => editableRoot(field) === field && isText(field)));
}

/** What `control` posts: the fields nearest to it, less those that have a nearer control of their own. */
export function sendingOf(control: HTMLElement): Sending | null {
  for (const scope of scopesOf(control)) {
    const texts = textsIn(scope);
    if (texts.length === 0) continue;
    const fields = texts.filter((field) => !hasNearer(field, control, scope));
    return fields.length === 0 ? null : { control, fields: fields.length > 1 ? fields.filter(isPartOfPost) : fields, scope };
  }
  return null;
}

/** Another posting control stands nearer to `field` than `control` does, which meets it in `meeting`. */
function hasNearer(field: HTMLElement, control: HTMLElement, meeting: Element): boolean {
  for (const scope of scopesOf(field)) {
    if (scope === meeting || scope.contains(control)) return false;
    if (controlsIn(scope).some((other) => !saysLater(other))) return true;
  }
  return false;
}

function controlsIn(scope: Element): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const control of allAcross(scope, CONTROL)) {
    if (posts(control) && isVisible(control)) found.push(control);
    if (found.length > MOST) break;
  }
  return found;
}

/** What would post `field`: the nearest control for which it is meant. */
export function sendingFor(field: HTMLElement): Sending | null {
  for (const scope of scopesOf(field)) {
    const controls = controlsIn(scope);
    if (controls.length > MOST) return null;
    for (const control of controls) {
      const sending = sendingOf(control);
      if (sending?.fields.some((one) => containsAcross(one, field))) return sending;
    }
  }
  return null;
}
