import { allAcross } from '../../composed-tree';
import type { Composer, GuardDoor } from '../../guard/contract';

/** Whatever can be typed in. */
const FIELDS = 'textarea, input, [contenteditable]:not([contenteditable=false])';

/** Is `node` in the page that the person sees? What was in a frame that is gone says that it is connected, or in Firefox nothing but an error. */
export function isInPage(node: Node): boolean {
  try {
    return node.isConnected && node.ownerDocument?.defaultView !== null;
  } catch {
    return false;
  }
}

/** `before` as it stands now, also where the site has made its box anew; null when it is gone. */
export function foundAgain({ finder }: GuardDoor, before: Composer): Composer | null {
  const stands = isInPage(before.box);
  const now = stands && finder.boxAt(before.box);
  if (now) return now;
  for (const field of allAcross(document, FIELDS)) {
    const at = finder.boxAt(field);
    if (at?.place === before.place) return { ...at, box: at.fields[before.fields.indexOf(before.box)] ?? at.box };
  }
  return stands ? before : null;
}

/** The control that posts `at` now, `was` if it still stands. */
export function controlAgain({ finder }: GuardDoor, at: Composer, was: Element): HTMLElement | null {
  return finder.controlOf(at, isInPage(was) ? was : null);
}
