import { browser } from '../browser';
import { generic } from '../platforms/generic/generic';
import type { Found } from '../platforms/types';
import type { GuardDoor } from './contract';

/**
 * On a site known by name, once somebody types where its rules know no box: the site may have changed. What the rules still
 * know stays theirs; the rest is guessed, as on a site that is not known, and the badge says so.
 */
function widen(door: GuardDoor): void {
  const { finder } = door;
  const known = { ...finder };
  const unknown = (found: Found | null): Found | null => {
    if (!found || found.fields.some((field) => known.boxAt(field))) return null;
    if (!door.changed) {
      door.changed = true;
      void browser.runtime.sendMessage({ name: 'site-changed', request: null }).catch(() => null);
    }
    return found;
  };
  Object.assign(finder, {
    boxAt: (element) => known.boxAt(element) ?? unknown(generic.boxAt(element)),
    postedBy(element) {
      const posted = known.postedBy(element) ?? generic.postedBy(element);
      return posted && (posted.found.place.startsWith('generic/') ? unknown(posted.found) && posted : posted);
    },
    boxIn: (element) => known.boxIn(element) ?? unknown(generic.boxIn(element)),
    controlOf: (at, was) => (at.place.startsWith('generic/') ? generic : known).controlOf(at, was),
  } satisfies Partial<GuardDoor['finder']>);
  door.look();
}

if (globalThis.secondLookGuard) widen(globalThis.secondLookGuard);
