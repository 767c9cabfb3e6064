import { FIRST, LAST, WORD } from '../lexicons/known';
import { finish } from '../text/hash';
import { WORDS_FROM } from './feature-list';
import type { Scene } from './scene';

/** Buckets of the weights that words around a candidate have, and pairs of them; those of most are 0. */
export const BUCKETS = 32_768;

/** Places in front of and behind the candidate whose words count each for itself, and how far the rest are read. */
const BEFORE = 2;
const AFTER = 3;
const NEAR = 6;

/** What is added to a pair's hash: the two in front of the candidate, the two behind it, one on either side. */
const PAIR = { before: 11, after: 12, around: 13 };

/** The words around the candidate: each in its place in the sentence, those right beside it in pairs too, and all that are near in any. No names. */
export function words({ candidate: { from, to }, reading: { tokens, known }, surroundings: { codes }, first }: Scene, on: (feature: number) => void): void {
  const say = (place: number, i: number): void => on(WORDS_FROM + (finish((codes[i] as number) + place) % BUCKETS));
  const isHere = (i: number): boolean => tokens[i]?.sentence === first.sentence && (!((known[i] as number) & (FIRST | LAST)) || ((known[i] as number) & WORD) !== 0);
  const inPlace = (place: number, i: number): void => {
    if (isHere(i)) say(place, i);
  };
  const pair = (place: number, i: number, j: number): void => {
    if (isHere(i) && isHere(j)) on(WORDS_FROM + (finish(Math.imul(codes[i] as number, 31) + (codes[j] as number) + place) % BUCKETS));
  };
  for (let n = 1; n <= BEFORE; n += 1) inPlace(n, from - n);
  for (let n = 1; n <= AFTER; n += 1) inPlace(BEFORE + n, to + n);
  pair(PAIR.before, from - 2, from - 1);
  pair(PAIR.after, to + 1, to + 2);
  pair(PAIR.around, from - 1, to + 1);
  for (let i = Math.max(0, from - NEAR); i <= Math.min(tokens.length - 1, to + NEAR); i += 1)
    if ((i < from || i > to) && !((known[i] as number) & (FIRST | LAST))) say(0, i);
}
