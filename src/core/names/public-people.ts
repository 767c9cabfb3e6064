import { PUBLIC_ALONE } from '../lexicons/public-alone';
import { PUBLIC_PEOPLE } from '../lexicons/sets';
import type { Reading } from '../reading';
import { hash } from '../text/hash';
import { LossySet } from '../text/lossy-set';
import type { Candidate } from './candidates';

let people: LossySet | undefined;
/** Is this "first last" somebody whom everybody may name? */
export const isPublic = (name: string): boolean => (people ??= LossySet.read(PUBLIC_PEOPLE)).has(hash(name));

/** Does the candidate hold such a name, or one of those known by one name? */
export function isPublicCandidate({ tokens }: Reading, { from, to }: Candidate): boolean {
  for (let i = from; i <= to; i += 1) if (PUBLIC_ALONE.has(tokens[i]?.text ?? '') || (i > from && isPublic(`${tokens[i - 1]?.text} ${tokens[i]?.text}`))) return true;
  return false;
}
