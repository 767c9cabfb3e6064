import { closestAcross } from '../composed-tree';
import { finderOf } from './declared';
import { generic } from './generic/generic';
import type { Finder, Rules } from './types';

/** For hosts that the school or the person lists. Software known by its marks goes first; where none of it tells of a composer, the generic finder guesses. */
export function listed(software: readonly Rules[]): Finder {
  const finders = software.map(finderOf);
  // To look for a mark may mean to look through the whole page.
  const isHere = ({ mark = '*' }: Rules): boolean => !!document.querySelector(mark);
  const ownerOf = (element: Element): Finder =>
    finders[software.findIndex((rules) => rules.composers.some(({ scope }) => closestAcross(element, scope)) && isHere(rules))] ?? generic;
  return {
    guesses: true,
    boxAt: (element) => ownerOf(element).boxAt(element),
    postedBy: (element) => ownerOf(element).postedBy(element),
    boxIn(element) {
      // A whole page is owned by none, and may hold one.
      for (const [at, finder] of finders.entries()) {
        const found = finder.boxIn(element);
        if (found && isHere(software[at] as Rules)) return found;
      }
      return ownerOf(element).boxIn(element);
    },
    controlOf: (at, was) => (finders[software.findIndex(({ id }) => at.place.startsWith(`${id}/`))] ?? generic).controlOf(at, was),
  };
}
