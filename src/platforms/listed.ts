import { changedButton, pressed } from './generic/changed-button';
import { generic } from './generic/generic';
import type { Finder } from './types';

/** A software's rules at work, put into the page once it shows that software's mark. */
export interface Software extends Finder {
  readonly id: string;
  /** It stands in one of its composers. */
  owns(element: Element): boolean;
}

declare global {
  /** What the page in this frame was known for. */
  var secondLookSoftware: Software[] | undefined;
}

/** For hosts that the school or the person lists. What known software owns is its own; the rest is guessed, as is all of a page without its composers. */
export function listed(): Finder {
  const known = (): readonly Software[] => globalThis.secondLookSoftware ?? [];
  const ownerOf = (element: Element): Finder => known().find((software) => software.owns(element)) ?? generic;
  return {
    guesses: true,
    boxAt: (element) => ownerOf(element).boxAt(element),
    postedBy(element) {
      const owner = ownerOf(element);
      return owner.postedBy(element) ?? (owner === generic ? null : changedButton(owner, generic.postedBy(element)));
    },
    boxIn(element) {
      // A whole page is owned by none, and may hold one.
      for (const software of known()) {
        const found = software.boxIn(element);
        if (found) return found;
      }
      return ownerOf(element).boxIn(element);
    },
    controlOf(at, was) {
      const owner = known().find(({ id }) => at.place.startsWith(`${id}/`));
      return owner ? (owner.controlOf(at, was) ?? pressed(was)) : generic.controlOf(at, was);
    },
  };
}
