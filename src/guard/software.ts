import { closestAcross } from '../composed-tree';
import { finderOf } from '../platforms/declared';
import type { Rules, Tells } from '../platforms/types';

/** Gives the guard of a listed host the rules of the software that its page was known for. */
export function adopt(rules: Rules, tells?: Tells): void {
  globalThis.secondLookTells ??= tells;
  (globalThis.secondLookSoftware ??= []).push({
    id: rules.id,
    ...finderOf(rules),
    owns: (element) => rules.composers.some(({ scope }) => closestAcross(element, scope) !== null),
  });
  globalThis.secondLookGuard?.look();
}
