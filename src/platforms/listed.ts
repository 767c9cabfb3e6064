import { finderOf } from './declared';
import { generic } from './generic/generic';
import { software } from './index';
import type { Finder } from './types';

const known = software.map(finderOf);

/** Software known by its marks goes first; where none of it tells of a composer, the generic finder guesses. */
const finderFor = (element: Element): Finder => known.find((finder) => finder.owns(element)) ?? generic;

/** For hosts that the school or the person lists. */
export const listed: Finder = {
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
  again: (before) => finderOfPlace(before.place).again(before),
  controlOf: (at, was) => finderOfPlace(at.place).controlOf(at, was),
};

const finderOfPlace = (place: string): Finder => known[software.findIndex(({ id }) => place.startsWith(`${id}/`))] ?? generic;
