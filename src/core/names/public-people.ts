import { PUBLIC_ALONE, PUBLIC_PEOPLE } from '../lexicons/sets';
import type { Reading } from '../reading';
import { hash } from '../text/hash';
import { LossySet } from '../text/lossy-set';
import type { Candidate } from './candidates';

let people: LossySet | undefined;
let alone: LossySet | undefined;
/** Is this "first last" somebody whom everybody may name? */
export const isPublic = (name: string): boolean => (people ??= LossySet.read(PUBLIC_PEOPLE)).has(hash(name));

/** Is this one word somebody or something known by one name? */
export const isPublicAlone = (word: string): boolean => (alone ??= LossySet.read(PUBLIC_ALONE)).has(hash(word));

/** Does the candidate hold such a name, or one of those known by one name? */
export function isPublicCandidate({ tokens }: Reading, { from, to }: Candidate): boolean {
  for (let i = from; i <= to; i += 1) if (isPublicAlone(tokens[i]?.text ?? '') || (i > from && isPublic(`${tokens[i - 1]?.text} ${tokens[i]?.text}`))) return true;
  return false;
}
