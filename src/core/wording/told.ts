import { THRESHOLDS } from '../lexicons/wording-model';
import type { Reading } from '../reading';
import { spanOfSentences } from '../text/sentences';
import type { Match } from '../types';
import { judge, type Judged } from './index';
import type { Told } from './model';

/** A sentence that tells nearly as much as the one that tells most is told with it. */
const NEARLY = 1;

/**
 * What of a text tells `subject`, by the model of wording: its sentences. What is only likely is `beside`: worth showing
 * next to a finding that stands alone, and no reason to ask by itself.
 */
export function* told(reading: Reading, subject: Told): Generator<Match> {
  const { sure, likely } = THRESHOLDS;
  for (const passage of judge(reading)) {
    const odds = passage.odds[subject];
    if (odds <= likely[subject]) continue;
    const [start, end] = spanOfSentences(reading, ...telling(passage, subject));
    yield { start, end, ...(odds <= sure[subject] && { beside: true }) };
  }
}

/** First and last of the sentences of a passage that tell most. */
function telling({ first, bySentence }: Judged, subject: Told): [first: number, last: number] {
  const odds = bySentence.map((sentence) => sentence[subject]);
  let from = odds.indexOf(Math.max(...odds));
  const enough = (odds[from] as number) - NEARLY;
  let to = from;
  while (from > 0 && (odds[from - 1] as number) > enough) from -= 1;
  while (to < odds.length - 1 && (odds[to + 1] as number) > enough) to += 1;
  return [first + from, first + to];
}
