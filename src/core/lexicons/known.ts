import { hash } from '../text/hash';
import { LossySet } from '../text/lossy-set';
import { HARDLY, PLAINLY, nameShape } from '../names/shape';
import { FIRST_NAMES, NOT_WORDS, PLACES, SURNAMES, WORDS } from './sets';

/** What the lexicons know of a word: bits. */
export const FIRST = 1;
export const LAST = 2;
export const WORD = 4;
export const PLACE = 8;
/** No list has it: only its letters make it a first name. */
export const GUESS = 16;

let sets: { first: LossySet; last: LossySet; word: LossySet; place: LossySet } | undefined;
const load = (): NonNullable<typeof sets> =>
  (sets ??= { first: LossySet.read(FIRST_NAMES), last: LossySet.read(SURNAMES), word: LossySet.read(WORDS), place: LossySet.read(PLACES) });

/** Long enough, and with a vowel, to be known for a name by its letters. */
export const SPELT = /^(?=[a-z]*[aeiouy])[a-z]{4,}$/;

/** Regular endings of a word and what stands in their place. */
export const SUFFIXES: readonly [ending: string, instead: string][] = [['s', ''], ['es', ''], ['ies', 'y'], ['ed', ''], ['d', ''], ['ing', ''], ['ing', 'e'], ['ly', ''], ['er', ''], ['ers', '']];

/** Is it an everyday English word, in any of its regular forms? By the set, or by letters (`shape`) that no name has. */
export function isWord(word: string, set: LossySet, shape = nameShape): boolean {
  if (set.has(hash(word))) return true;
  const score = shape(word);
  if (score < HARDLY) return true;
  if (word.length < 4) return false;
  return SUFFIXES.some(([ending, instead]) => {
    if (!word.endsWith(ending) || word.length - ending.length < 3) return false;
    const stem = word.slice(0, -ending.length) + instead;
    return set.has(hash(stem)) || (score < 0 && shape(stem) < HARDLY);
  });
}

/** What was looked up lately: everyday words come again and again. */
const lately = new Map<string, number>();
const LATELY = 6000;

/** Bits for a lower-case folded word. */
export function lookUp(word: string): number {
  const bits = lately.get(word);
  if (bits !== undefined) return bits;
  if (lately.size >= LATELY) lately.clear();
  const fresh = search(word);
  lately.set(word, fresh);
  return fresh;
}

function search(word: string): number {
  const { first, last, word: words, place } = load();
  const code = hash(word);
  let bits = (first.has(code) ? FIRST : 0) | (last.has(code) ? LAST : 0) | (place.has(code) ? PLACE : 0);
  if (word.includes("'")) bits |= isWord(word.replaceAll("'", ''), words) || CONTRACTION.test(word) ? WORD : 0;
  // What is joined by a hyphen is as good as its parts: the lossy set would answer for many by chance.
  else if (word.includes('-')) return (bits & PLACE) | (word.split('-').every((part) => isWord(part, words)) ? WORD : 0);
  else if (isWord(word, words) && !notWords.has(word)) bits |= WORD;
  // Lists leave such names out, so that a surname so written is one by chance.
  return !(bits & ~LAST) && SPELT.test(word) && nameShape(word) > PLAINLY ? FIRST | GUESS : bits;
}

/** Names that the lossy set of words answers for by chance. */
const notWords: ReadonlySet<string> = new Set(NOT_WORDS.split(' '));

const CONTRACTION = /(?:n't|'(?:s|ll|ve|re|d|m))$/;
