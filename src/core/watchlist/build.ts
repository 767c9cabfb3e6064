import { encodeSet } from '../text/lossy-set';
import { firstHash, nameKey, pairHash, termHash, termWords } from './encode';

export interface Pupil {
  readonly first: string;
  readonly last: string;
  readonly preferred?: string;
}

export interface Plan {
  readonly term: string;
  /** `YYYY-MM-DD`, or null while no day is set. */
  readonly publishOn: string | null;
}

/** How lossy the sets are: one stranger in so many matches. */
export const PAIR_ONE_IN = 64;
export const FIRST_ONE_IN = 16;

/**
 * The setting `watchlist` for a school's pupils and plans. `key` (32 bits) only keeps two schools' lists from being
 * compared. Never a set of surnames alone: beside the pairs it would give the roll back (design, section 5).
 */
export function buildWatchlist(pupils: readonly Pupil[], plans: readonly Plan[], key: number): string {
  const pairs = new Set<number>();
  const firsts = new Set<number>();
  for (const pupil of pupils) {
    const lasts = new Set([nameKey(pupil.last), ...pupil.last.split(/[-\s]+/).map(nameKey).filter((part) => part.length > 3)]);
    for (const first of forms(pupil)) {
      firsts.add(firstHash(first, key));
      for (const last of lasts) pairs.add(pairHash(first, last, key));
    }
  }
  const terms = plans.map(({ term, publishOn }) => {
    const words = termWords(term);
    return `${termHash(words, key).toString(36)}:${words.length}:${publishOn ?? ''}`;
  });
  return ['1', key.toString(36), encodeSet(pairs, PAIR_ONE_IN), encodeSet(firsts, FIRST_ONE_IN), terms.join(',')].join('~');
}

/** The first name as given, its first part, and the preferred one. */
function forms({ first, preferred = '' }: Pupil): Set<string> {
  const parts = first.split(/[-\s]+/);
  return new Set([nameKey(first), parts.length > 1 ? nameKey(parts[0] ?? '') : '', nameKey(preferred)].filter((form) => form.length > 1));
}
