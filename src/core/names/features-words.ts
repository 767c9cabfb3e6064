import { FIRST, LAST, WORD } from '../lexicons/known';
import { finish } from '../text/hash';
import { WORDS_FROM } from './feature-list';
import type { Scene } from './scene';

/** Buckets of the weights that single words around a candidate have; those of most words are 0. */
export const BUCKETS = 16_384;

/** Places in front of and behind the candidate whose words count each for itself, and how far the rest are read. */
const BEFORE = 2;
const AFTER = 3;
const NEAR = 6;

/** The words around the candidate: each in its place in the sentence, and all that are near in any. No names. */
export function words({ candidate: { from, to }, reading: { tokens, known }, surroundings: { codes }, first }: Scene, on: (feature: number) => void): void {
  const say = (place: number, i: number): void => on(WORDS_FROM + (finish((codes[i] as number) + place) % BUCKETS));
  const inPlace = (place: number, i: number): void => {
    const bits = known[i] as number;
    if (tokens[i]?.sentence === first.sentence && (!(bits & (FIRST | LAST)) || bits & WORD)) say(place, i);
  };
  for (let n = 1; n <= BEFORE; n += 1) inPlace(n, from - n);
  for (let n = 1; n <= AFTER; n += 1) inPlace(BEFORE + n, to + n);
  for (let i = Math.max(0, from - NEAR); i <= Math.min(tokens.length - 1, to + NEAR); i += 1)
    if ((i < from || i > to) && !((known[i] as number) & (FIRST | LAST))) say(0, i);
}
