import { fold } from '../text/fold';
import { feed, finish, start } from '../text/hash';

const PLAIN = /^[a-z]+$/;

/** A name as it is hashed: folded, lower case, letters only, so that "Ní Dhomhnaill" and "ni-dhomhnaill" are one. */
export const nameKey = (name: string): string => (PLAIN.test(name) ? name : fold(name).text.toLowerCase().replace(/[^\p{L}]/gu, ''));

/**
 * A key without what is often misspelt: doubled letters, which vowels, a silent h, c or k or ck. "Jaskaren Deole" and
 * "Jaskaran Deol" are one; so are a few pairs that are not, which the lossy set has anyway.
 */
export const sound = (key: string): string =>
  key
    .replaceAll('ph', 'f')
    .replace(/(?!^)h/g, '')
    .replace(/[cq]/g, 'k')
    .replaceAll('z', 's')
    .replace(/[aeiouy]+/g, 'a')
    .replace(/(.)\1+/g, '$1')
    .replace(/a$/, '');

/** A first name and a surname, both as keys. */
export const pairHash = (first: string, last: string, key: number): number => finish(feed(feed(feed(start(key), sound(first)), ' '), sound(last)));

export const firstHash = (first: string, key: number): number => finish(feed(start(key ^ 0x5bd1e995), first));

/** A hash of no words yet; `feed` it the words of a plan's term and `finish` it. */
export const termStart = (key: number): number => start(key ^ 0x27d4eb2f);

/** The words of a plan's term, hashed as one run of letters and digits: "Lindis 27", "#Lindis27" and "lindis-27" are one. */
export const termHash = (words: Iterable<string>, key: number): number => {
  let state = termStart(key);
  for (const word of words) state = feed(state, word);
  return finish(state);
};

/** The runs of letters and of digits in a text, folded and in lower case. */
export const termWords = (text: string): string[] => fold(text).text.toLowerCase().match(/[\p{L}]+|\d+/gu) ?? [];
