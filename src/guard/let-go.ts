import type { Act } from './act';

/**
 * The plain way to let a held attempt go when the engine, with the whole replay, never came. Where a site
 * wants more than this, the person's next press passes.
 */
export function letGo(act: Act): void {
  // A picture that is a control has no `click` of its own.
  if (act.how === 'press') act.control.click?.();
  else if (act.how === 'submit') submit(act.form, act.submitter);
  else pressKey(act.target, act.key);
}

/** Through the prototype: a field named `submit` or `requestSubmit` shadows the form's own method. */
export function submit(form: HTMLFormElement, submitter: HTMLElement | null): void {
  const usable = submitter?.isConnected && !(submitter as HTMLButtonElement).disabled ? submitter : null;
  HTMLFormElement.prototype.requestSubmit.call(form, usable);
}

/** A stroke of the same key once more, untrusted. @returns false when the page prevented what it would do */
export function pressKey(target: HTMLElement, key: KeyboardEvent): boolean {
  // An event has all that the making of another asks for.
  const send = (type: string): boolean => target.dispatchEvent(new KeyboardEvent(type, key));
  const goOn = send('keydown') && send('keypress');
  send('keyup');
  return goOn;
}
