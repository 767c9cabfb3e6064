import { LossySet } from '../text/lossy-set';
import { feed, finish } from '../text/hash';
import { firstHash, pairHash, termStart } from './encode';

interface Term {
  readonly hash: number;
  readonly words: number;
  readonly publishOn: string;
}

/** The encoded setting, ready to be asked. */
export interface Watchlist {
  readonly empty: boolean;
  hasPair(first: string, last: string): boolean;
  hasFirst(first: string): boolean;
  /** Has it any terms? */
  readonly hasTerms: boolean;
  /** The longest term that begins at word `from`, of a plan that is not yet announced `today`; with its day, '' for none set. */
  termAt(words: readonly string[], from: number, today: () => string): { readonly words: number; readonly publishOn: string } | null;
}

const NONE: Watchlist = { empty: true, hasPair: () => false, hasFirst: () => false, hasTerms: false, termAt: () => null };

/** Reads the setting; '' is an empty list. Throws a plain `Error` on anything that is no watchlist. */
export function readWatchlist(code: string): Watchlist {
  if (code === '') return NONE;
  const [version, key36 = '', pairCode = '', firstCode = '', termCode = ''] = code.split('~');
  if (version !== '1') throw new Error('this watchlist was not made by this version');
  const key = Number.parseInt(key36, 36) | 0;
  const pairs = LossySet.read(pairCode);
  const firsts = LossySet.read(firstCode);
  const terms = termCode === '' ? [] : termCode.split(',').map(readTerm);
  const longest = Math.max(0, ...terms.map(({ words }) => words));
  const byHash = new Map<number, Term[]>();
  for (const term of terms) byHash.set(term.hash, [...(byHash.get(term.hash) ?? []), term]);
  return {
    empty: pairs.size + firsts.size + terms.length === 0,
    // Asked first for the first name alone: most words end there.
    hasPair: (first, last) => pairs.size > 0 && firsts.has(firstHash(first, key)) && pairs.has(pairHash(first, last, key)),
    hasFirst: (first) => firsts.size > 0 && firsts.has(firstHash(first, key)),
    hasTerms: terms.length > 0,
    termAt(words, from, today) {
      // The run is hashed without its gaps, so that a tag's "#OtterHall" is "Otter Hall"; it may then be fewer words than listed.
      let state = termStart(key);
      let found = null;
      for (let n = 1; n <= longest && from + n <= words.length; n += 1) {
        state = feed(state, words[from + n - 1] as string);
        const term = byHash.get(finish(state))?.find(({ publishOn }) => publishOn === '' || today() < publishOn);
        if (term) found = { words: n, publishOn: term.publishOn };
      }
      return found;
    },
  };
}

function readTerm(code: string): Term {
  const [hash = '', words = '', publishOn = ''] = code.split(':');
  return { hash: Number.parseInt(hash, 36), words: Number(words), publishOn };
}
