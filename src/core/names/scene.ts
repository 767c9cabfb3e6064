import type { Reading } from '../reading';
import type { Knowledge } from '../rule';
import type { Token } from '../text/tokens';
import type { Candidate } from './candidates';
import type { FeatureName } from './feature-list';

/** How many candidates with one word are told to be an adult, and a pupil. */
export interface SaidOfWord {
  adult: number;
  pupil: number;
}

/** What the whole text says, counted once for all its candidates. */
export interface Surroundings {
  readonly found: readonly Candidate[];
  /** The hash of every token. */
  readonly codes: Uint32Array;
  /** Whom everybody may name. */
  readonly known: readonly boolean[];
  /** Does the next candidate follow in the same list? */
  readonly listedOn: readonly boolean[];
  readonly namesPublic: boolean;
  /** Somebody says "miss" or "sir" to somebody. */
  readonly miss: boolean;
  readonly times: ReadonlyMap<string, number>;
  /** What is said of each right beside it, and how often that is said of each word that begins or ends one. */
  readonly said: readonly number[];
  readonly saidOfWord: ReadonlyMap<string, SaidOfWord>;
  /** Does each stand between an opening and a closing double quotation mark? */
  readonly quoted: readonly boolean[];
  /** It tells of years gone by. */
  readonly longAgo: boolean;
}

/** One candidate in its text, as the features see it. */
export interface Scene {
  readonly candidate: Candidate;
  /** Its place among all candidates of the text. */
  readonly place: number;
  readonly reading: Reading;
  readonly knowledge: Knowledge;
  readonly surroundings: Surroundings;
  readonly first: Token;
  readonly last: Token;
  /** The one word of it, or its first, is an everyday word too. */
  readonly wordly: boolean;
  /** The watchlist has its first name. */
  readonly listed: boolean;
  readonly say: (feature: FeatureName) => void;
}

/** The first sign that is no space between two offsets, as one of , : " ( - & or 32 for none and 0 for any other. */
export function signBetween(text: string, start: number, end: number): number {
  for (let i = start; i < end && i < start + 4; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 32) continue;
    return code === 44 || code === 58 || code === 34 || code === 40 || code === 45 || code === 38 ? code : code === 41 ? 40 : 0;
  }
  return end - start > 4 ? 0 : 32;
}
