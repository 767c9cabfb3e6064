import type { Reading } from '../reading';
import type { Candidate } from './candidates';
import type { Surroundings } from './scene';
import { isPublicCandidate } from './public-people';

/** What all candidates of a text share. */
export function surroundings(reading: Reading, found: readonly Candidate[]): Surroundings {
  const { tokens } = reading;
  const times = new Map<string, number>();
  for (const { from } of found) {
    const word = tokens[from]?.text ?? '';
    times.set(word, (times.get(word) ?? 0) + 1);
  }
  const namesPublic = found.some((candidate) => tokens[candidate.from]?.shape !== 'lower' && isPublicCandidate(reading, candidate));
  return { found, namesPublic, times };
}
