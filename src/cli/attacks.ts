import type { Pupil } from '../core/watchlist/build';
import { nameKey } from '../core/watchlist/encode';
import type { Watchlist } from '../core/watchlist/match';

/** What somebody who reads a list can learn from it, measured on that list; shares from 0 to 1. */
export interface Attacks {
  /** Who knows every first name and every surname of the school and tries each with each: so many of the matches are pupils. */
  readonly back: number;
  /** Who asks for one child: so many of other children, with names as common, get a yes too. */
  readonly strangers: number;
}

/** More pairs than this tell nothing new. */
const MOST_TRIED = 1_000_000;

/** Tries the names of `pupils` against `list` in each other's places: those are the names that a stranger could have. */
export function attack(list: Watchlist, pupils: readonly Pupil[]): Attacks {
  const firsts = [...new Set(pupils.map(({ first }) => nameKey(first)))];
  const lasts = [...new Set(pupils.map(({ last }) => nameKey(last)))];
  const roll = new Set(pupils.map(({ first, last }) => `${nameKey(first)} ${nameKey(last)}`));
  const all = firsts.length * lasts.length;
  // Every so-manieth pair, of a number that shares no factor with the number of surnames as a rule.
  const step = Math.max(1, Math.floor(all / MOST_TRIED)) | 1;
  let tried = 0;
  let matched = 0;
  for (let at = 0; at < all; at += step) {
    const [first = '', last = ''] = [firsts[Math.floor(at / lasts.length)], lasts[at % lasts.length]];
    if (roll.has(`${first} ${last}`)) continue;
    tried += 1;
    if (list.hasFirst(first) && list.hasPair(first, last)) matched += 1;
  }
  const strangers = tried ? matched / tried : 0;
  return { strangers, back: roll.size / (roll.size + strangers * (all - roll.size)) };
}
