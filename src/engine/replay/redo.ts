import { focusedIn } from '../../composed-tree';
import type { Act } from '../../guard/act';
import { letGo, pressKey, submit } from '../../guard/let-go';

/** What the browser does on a trusted mousedown: editors finish their work when they lose the focus. */
function takeFocus(control: HTMLElement): void {
  const before = focusedIn(document) as HTMLElement | null;
  control.focus({ preventScroll: true });
  if (before !== control && focusedIn(document) === before) before?.blur();
}

/** A picture that is a control has no `click` of its own. */
function click(control: HTMLElement | SVGElement): void {
  if ('click' in control) control.click();
  else control.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
}

/** Each in the order the browser sends them. */
const PRESS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup'];
const TOUCH = ['pointerdown', 'touchstart', 'pointerup', 'touchend', 'mousedown', 'mouseup'];

/** Firefox on a computer without a touch screen has no such class, and then no such event either. */
const touchEvent = (type: string, init: UIEventInit): Event => (typeof TouchEvent === 'function' ? new TouchEvent(type, init) : new UIEvent(type, init));

function pressWith(pointerType: string, control: HTMLElement): void {
  const { left, top, width, height } = control.getBoundingClientRect();
  const init = {
    bubbles: true,
    cancelable: true,
    composed: true,
    view: control.ownerDocument.defaultView,
    clientX: left + width / 2,
    clientY: top + height / 2,
    pointerId: 1,
    pointerType,
    isPrimary: true,
    detail: 1,
  };
  // The whole sequence, since a site may act on any of it; a control gone half-way has done its work.
  for (const type of pointerType === 'touch' ? TOUCH : PRESS) {
    if (!control.isConnected) return;
    const buttons = type.endsWith('down') ? 1 : 0;
    const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
    const goOn = control.dispatchEvent(type.startsWith('touch') ? touchEvent(type, init) : new Kind(type, { ...init, buttons }));
    // A touch whose default is prevented makes no click.
    if (!goOn && type.startsWith('touch')) return;
    if (goOn && type === 'mousedown') takeFocus(control);
  }
  if (control.isConnected) click(control);
}

/** What a new line would begin with; some editors take Enter from it alone. @returns false when the page took it */
function beginInput(target: HTMLElement, { key, shiftKey }: KeyboardEvent): boolean {
  if (key !== 'Enter' || target.localName === 'input') return true;
  const inputType = shiftKey || target.localName === 'textarea' ? 'insertLineBreak' : 'insertParagraph';
  return target.dispatchEvent(new InputEvent('beforeinput', { inputType, bubbles: true, cancelable: true, composed: true }));
}

/** Implicit submission, which the browser does for a trusted Enter only. HTML standard, "implicit submission". */
function submitImplicitly({ form }: HTMLInputElement): void {
  if (!form) return;
  const parts = [...form.elements] as HTMLInputElement[];
  const button = parts.find(({ type }) => type === 'submit');
  if (button) button.click();
  // Without a button only a form of one line submits; ticks and hidden fields are no lines.
  else if (parts.filter((part) => part.matches('input:not([type=hidden],[type=checkbox],[type=radio],[type=button])')).length < 2) submit(form, null);
}

/**
 * Does `act` once more, as untrusted events.
 * @returns true when the page took it in hand (it prevented the default), so it need not be looked after
 */
export function redo(act: Act): boolean {
  if (act.how === 'key') {
    const { target, key } = act;
    const goOn = pressKey(target, key) && beginInput(target, key);
    if (goOn && target.localName === 'input') submitImplicitly(target as HTMLInputElement);
    return !goOn;
  }
  if (act.how === 'submit') letGo(act);
  else if ('key' in act.by) {
    // The browser makes a click of a trusted key on a native control only.
    if (pressKey(act.control, act.by) && act.control.matches('button, input, a[href], summary')) act.control.click();
  } else if (act.by.pointerType) pressWith(act.by.pointerType, act.control);
  // A click without a pointer: by an access key, a screen reader, or a script of the page.
  else click(act.control);
  return false;
}
