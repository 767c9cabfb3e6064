/** What a person did to post, kept so that it can be done once more in the same way. */
export type Act =
  | { readonly how: 'press'; readonly control: HTMLElement; readonly by: 'pointer' | 'click' | KeyboardEventInit }
  | { readonly how: 'key'; readonly target: HTMLElement; readonly key: KeyboardEventInit }
  | { readonly how: 'submit'; readonly form: HTMLFormElement; readonly submitter: HTMLElement | null };

const KEY_PARTS = ['key', 'code', 'keyCode', 'which', 'location', 'ctrlKey', 'metaKey', 'shiftKey', 'altKey'] as const;

/** The parts of a key event that sites look at, for a copy of it. */
export function keyOf(event: KeyboardEvent): KeyboardEventInit {
  const copy: Record<string, unknown> = { bubbles: true, cancelable: true, composed: true };
  for (const part of KEY_PARTS) copy[part] = event[part];
  return copy;
}

/** Enter that ends a word in an input method, or picks from an open list of mentions, is no attempt. */
export function isEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.isComposing && event.keyCode !== 229;
}

/** A list of mentions or hashtags is open: Enter belongs to it. */
export function listIsOpen(box: Element): boolean {
  return box.getAttribute('aria-expanded') === 'true' || !!box.getAttribute('aria-activedescendant');
}

/** What the browser does on a trusted mousedown: editors finish their work when they lose the focus. */
function takeFocus(control: HTMLElement): void {
  const before = document.activeElement;
  control.focus({ preventScroll: true });
  if (document.activeElement === before && before instanceof HTMLElement && before !== control) before.blur();
}

function pressWithPointer(control: HTMLElement): void {
  const { left, top, width, height } = control.getBoundingClientRect();
  const init = {
    bubbles: true,
    cancelable: true,
    composed: true,
    view: window,
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

function pressKey(target: HTMLElement, key: KeyboardEventInit): boolean {
  const goOn = target.dispatchEvent(new KeyboardEvent('keydown', key)) && target.dispatchEvent(new KeyboardEvent('keypress', key));
  target.dispatchEvent(new KeyboardEvent('keyup', key));
  return goOn;
}

function press(control: HTMLElement, by: 'pointer' | 'click' | KeyboardEventInit): void {
  if (by === 'pointer') pressWithPointer(control);
  else if (by === 'click') control.click();
  // The browser makes a click of a trusted key on a native control only.
  else if (pressKey(control, by) && control.matches('button, input, a[href], summary')) control.click();
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

/** Through the prototype: a field named `submit` or `requestSubmit` shadows the form's own method. */
function submit(form: HTMLFormElement, submitter: HTMLElement | null): void {
  const usable = submitter?.isConnected && !(submitter as HTMLButtonElement).disabled ? submitter : null;
  HTMLFormElement.prototype.requestSubmit.call(form, usable);
}

/**
 * Does `act` once more, as untrusted events.
 * @returns true when the page took it in hand (it prevented the default), so it need not be looked after
 */
export function redo(act: Act): boolean {
  if (act.how === 'submit') submit(act.form, act.submitter);
  else if (act.how === 'press') press(act.control, act.by);
  else {
    const goOn = pressKey(act.target, act.key);
    if (goOn && act.target instanceof HTMLInputElement) submitImplicitly(act.target);
    return !goOn;
  }
  return false;
}
