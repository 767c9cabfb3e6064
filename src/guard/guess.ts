import { browser } from '../browser';
import { ABROAD } from '../platforms/generic/abroad';
import { changedButton, pressed } from '../platforms/generic/changed-button';
import { generic } from '../platforms/generic/generic';
import { learn } from '../platforms/generic/words';
import type { Found } from '../platforms/types';
import type { GuardDoor } from './contract';
import { hasButton } from './has-button';

/**
 * On a site known by name, once somebody types where its rules know no box, or in a box whose button they do not find: the site may
 * have changed. What the rules still know stays theirs; the rest is guessed, as on a site that is not known, and the badge says so.
 */
function widen(door: GuardDoor): void {
  const { finder } = door;
  const known = { ...finder };
  const changed = <T>(guess: T): T => {
    if (guess && !door.changed) {
      door.changed = true;
      void browser.runtime.sendMessage({ name: 'site-changed', request: null }).catch(() => null);
    }
    return guess;
  };
  const isUnknown = ({ fields }: Found): boolean => !fields.some((field) => known.boxAt(field));
  const unknown = (found: Found | null): Found | null => changed(found && isUnknown(found) ? found : null);
  const isGuessed = ({ place }: Found): boolean => place.startsWith('generic/');
  Object.assign(finder, {
    boxAt: (element) => known.boxAt(element) ?? unknown(generic.boxAt(element)),
    postedBy(element) {
      const posted = known.postedBy(element);
      if (posted) return posted;
      const guess = generic.postedBy(element);
      if (guess && isUnknown(guess.found)) return changed(guess);
      const button = changedButton(known, guess);
      return changed(button && hasButton(button.found) ? button : null);
    },
    boxIn: (element) => known.boxIn(element) ?? unknown(generic.boxIn(element)),
    // A button that was guessed stays the one that was pressed: another that looks like one may come first while it is drawn anew.
    controlOf: (at, was) => (isGuessed(at) ? generic.controlOf(at, was) : (known.controlOf(at, was) ?? pressed(was))),
  } satisfies Partial<GuardDoor['finder']>);
  learn(ABROAD);
  door.look();
}

if (globalThis.secondLookGuard) widen(globalThis.secondLookGuard);
