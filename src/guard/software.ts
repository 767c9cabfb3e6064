import { closestAcross } from '../composed-tree';
import { finderOf } from '../platforms/declared';
import type { Rules, Tells } from '../platforms/types';

/** On a listed host that shows what software it is: what its rules own is theirs, the rest stays guessed, as does all of a page without their composers. */
export function adopt(rules: Rules, tells?: Tells): void {
  const door = globalThis.secondLookGuard;
  if (!door) return;
  globalThis.secondLookTells ??= tells;
  const { finder } = door;
  const guessed = { ...finder };
  const known = finderOf(rules);
  const ownerOf = (element: Element): typeof guessed => (rules.composers.some(({ scope }) => closestAcross(element, scope)) ? known : guessed);
  Object.assign(finder, {
    boxAt: (element) => ownerOf(element).boxAt(element),
    postedBy: (element) => ownerOf(element).postedBy(element),
    // A whole page is owned by none, and may hold one.
    boxIn: (element) => known.boxIn(element) ?? ownerOf(element).boxIn(element),
    controlOf: (at, was) => (at.place.startsWith(`${rules.id}/`) ? known : guessed).controlOf(at, was),
  } satisfies Partial<typeof finder>);
  door.look();
}
