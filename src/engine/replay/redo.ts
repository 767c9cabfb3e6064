import { focusedIn } from '../../composed-tree';
import type { Act } from '../../guard/act';
import { letGo, pressKey, submit } from '../../guard/let-go';

/** What the browser does on a trusted mousedown: editors finish their work when they lose the focus. */
function takeFocus(control: HTMLElement): void {
  const before = focusedIn(document) as HTMLElement | null;
  control.focus({ preventScroll: true });
  if (before !== control && focusedIn(document) === before) before?.blur();
}

function pressWithPointer(control: HTMLElement): void {
  const { left, top, width, height } = control.getBoundingClientRect();
  const init = {
    bubbles: true,
    cancelable: true,
    composed: true,
    view: control.ownerDocument.defaultView,
    clientX: left + width / 2,
    clientY: top + height / 2,
    pointerId: 1,
    pointerType: 'mouse',
    isPrimary: true,
    detail: 1,
  };
  // The whole sequence, since a site may act on any of it; a control gone half-way has done its work.
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) {
    if (!control.isConnected) return;
    const pressed = type.endsWith('down') ? 1 : 0;
    const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
    const goOn = control.dispatchEvent(new Kind(type, { ...init, buttons: pressed }));
    if (goOn && type === 'mousedown') takeFocus(control);
  }
  if (control.isConnected) control.click();
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
    const goOn = pressKey(act.target, act.key);
    if (goOn && act.target.localName === 'input') submitImplicitly(act.target as HTMLInputElement);
    return !goOn;
  }
  if (act.how === 'press' && act.by === 'pointer') pressWithPointer(act.control);
  else if (act.how === 'press' && typeof act.by === 'object') {
    // The browser makes a click of a trusted key on a native control only.
    if (pressKey(act.control, act.by) && act.control.matches('button, input, a[href], summary')) act.control.click();
  } else letGo(act);
  return false;
}
