import type { Reading } from './reading';
import type { Knowledge } from './rule';
import { fold } from './text/fold';
import type { Match } from './types';

/** Rule of the findings below: nothing else is shown beside them. */
export const LIVE_INCIDENT = 'live-incident';

/**
 * Where a text touches what the school is dealing with: its own names, and the terms it has set. Policy N4. In a
 * bereavement nobody wants to read beside it how to put something more kindly, so this stands alone.
 */
export function* liveIncident({ lower }: Reading, { own, school: { incidentTerms } }: Knowledge): Generator<Match> {
  if (incidentTerms === null) return;
  const terms = [...own.names, ...incidentTerms.map((written) => fold(written).text.toLowerCase().trim())];
  for (const term of terms.filter(Boolean)) {
    for (let at = lower.indexOf(term); at >= 0; at = lower.indexOf(term, at + term.length)) {
      const end = at + term.length;
      if (!isLetter(lower.charAt(at - 1)) && !isLetter(lower.charAt(end))) yield { start: at, end };
    }
  }
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
