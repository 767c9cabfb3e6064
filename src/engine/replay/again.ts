import type { Composer, GuardDoor } from '../../guard/contract';

/** Is `node` in the page that the person sees? What was in a frame that is gone says that it is connected, or in Firefox nothing but an error. */
export function isInPage(node: Node): boolean {
  try {
    return node.isConnected && node.ownerDocument?.defaultView !== null;
  } catch {
    return false;
  }
}

/** `before` as it stands now; null when it is gone. */
export function foundAgain({ finder }: GuardDoor, before: Composer): Composer | null {
  return finder.again(isInPage(before.box) ? before : { ...before, box: document.createElement('p') });
}

/** The control that posts `at` now, `was` if it still stands. */
export function controlAgain({ finder }: GuardDoor, at: Composer, was: Element): HTMLElement | null {
  return finder.controlOf(at, isInPage(was) ? was : null);
}
