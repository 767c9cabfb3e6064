import { QUOTED_OR_DENIED, SLURS } from '../lexicons/abuse';
import { ADULT, KIN, PUPIL } from '../lexicons/cue-words';
import type { Reading } from '../reading';
import type { Rule } from '../rule';
import { clauseSpan } from '../text/clauses';
import { sentenceAround } from '../text/sentences';
import type { Match } from '../types';
import { told } from '../wording/told';

export const unkind: Rule = {
  id: 'unkind',
  kind: 'unkind',
  standard: 'kind',
  clause: 'K1',
  severity: 'interrupt',
  why: 'why_unkind',
  *find(reading) {
    yield* findSlurs(reading);
    // Beyond school, plain abuse is left to the person: slurs are not.
    if (reading.school > 0 || (reading.about & (PUPIL | KIN | ADULT)) !== 0) yield* told(reading, 'unkind');
  },
  examples: {
    flags: ['Her mum is thick as mince and so is he', 'That head is a useless waste of space', 'parents these days are scum', 'those kids are absolute animals'],
    passes: ['This weather is useless', 'I felt so thick after that exam', 'Reading The Stupid Twits with the class', 'A child called me a melon, fair enough'],
  },
};

/** Words that demean a group wherever they stand, unless they are told of and not said. */
function* findSlurs(reading: Reading): Generator<Match> {
  for (const hit of reading.lower.matchAll(SLURS)) {
    if (QUOTED_OR_DENIED.test(sentenceAround(reading, hit.index))) continue;
    const [start, end] = clauseSpan(reading, hit.index, hit.index + hit[0].length);
    yield { start, end };
  }
}
