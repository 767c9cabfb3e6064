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
  for (const term of [...own.names, ...incidentTerms.map((written) => fold(written).text.toLowerCase())]) {
    // Its words, however they are parted; in a tag or a handle run together, and more may follow there.
    const words = (term.match(/[\p{L}\p{N}]+/gu) ?? []).join('[^\\p{L}\\p{N}]{0,9}');
    if (!words) continue;
    for (const { index, 0: found } of lower.matchAll(new RegExp(`(?<=[#@])${words}|(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'gu'))) yield { start: index, end: index + found.length };
  }
}
