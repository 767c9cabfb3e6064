import { finderOf } from './declared';
import { generic } from './generic/generic';
import type { Finder, Rules } from './types';

/** For hosts that the school or the person lists. Software known by its marks goes first; where none of it tells of a composer, the generic finder guesses. */
export function listed(software: readonly Rules[]): Finder {
  const known = software.map(finderOf);
  const finderFor = (element: Element): Finder => known.find((finder) => finder.owns(element)) ?? generic;
  return {
    boxAt: (element) => finderFor(element).boxAt(element),
    postedBy: (element) => finderFor(element).postedBy(element),
    boxIn(element) {
      // A whole page is owned by none, and may hold one.
      for (const finder of known) {
        const at = finder.boxIn(element);
        if (at || finder.owns(element)) return at;
      }
      return generic.boxIn(element);
    },
    controlOf: (at, was) => (known[software.findIndex(({ id }) => at.place.startsWith(`${id}/`))] ?? generic).controlOf(at, was),
  };
}
