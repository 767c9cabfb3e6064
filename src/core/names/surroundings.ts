import type { Reading } from '../reading';
import { hash } from '../text/hash';
import { sameList, type Candidate } from './candidates';
import type { Surroundings } from './scene';
import { isPublicCandidate } from './public-people';

const MISS = /(?:^|["“”'‘,.!?:] ?)(?:miss|sir)\b(?! [a-z]+'s|\.)(?=[,!?"”'’ ]|$)|\b(?:miss|sir)[,!?"”]/;

/** What all candidates of a text share. */
export function surroundings(reading: Reading, found: readonly Candidate[]): Surroundings {
  const { tokens } = reading;
  const times = new Map<string, number>();
  for (const { from } of found) {
    const word = tokens[from]?.text ?? '';
    times.set(word, (times.get(word) ?? 0) + 1);
  }
  const known = found.map((candidate) => isPublicCandidate(reading, candidate));
  const listedOn = found.map((candidate, i) => {
    const next = found[i + 1];
    return next !== undefined && sameList(reading, candidate, next);
  });
  const namesPublic = found.some(({ from }, i) => known[i] === true && tokens[from]?.shape !== 'lower');
  const codes = new Uint32Array(tokens.length);
  for (let i = 0; i < tokens.length; i += 1) codes[i] = hash(tokens[i]?.text ?? '');
  return { miss: MISS.test(reading.lower), found, codes, known, listedOn, namesPublic, times };
}
