import type { Rule } from '../rule';
import { sentenceAround } from '../text/sentences';
import { ADULT, KIN, PUPIL } from '../lexicons/cue-words';
import { clauseSpan } from '../text/clauses';
import { ABUSE, AIMED, QUOTED_OR_DENIED, SLURS } from '../lexicons/abuse';

export const unkind: Rule = {
  id: 'unkind',
  kind: 'unkind',
  standard: 'kind',
  clause: 'K1',
  severity: 'interrupt',
  why: 'why_unkind',
  *find(reading) {
    const { lower, school, about } = reading;
    // Beyond school, plain abuse is left to the person: slurs are not.
    const here = school > 0 || (about & (PUPIL | KIN | ADULT)) !== 0;
    for (const [pattern, slur] of [[SLURS, true], [ABUSE, false]] as const) {
      for (const hit of lower.matchAll(pattern)) {
        const around = sentenceAround(reading, hit.index);
        if (QUOTED_OR_DENIED.test(around) || (!slur && !(here && AIMED.test(around)))) continue;
        const [start, end] = clauseSpan(reading, hit.index, hit.index + hit[0].length);
        yield { start, end };
      }
    }
  },
  examples: {
    flags: ['Her mum is thick as mince and so is he', 'That head is a useless waste of space', 'parents these days are scum', 'those kids are absolute animals'],
    passes: ['This weather is useless', 'I felt so thick after that exam', 'Reading The Stupid Twits with the class', 'A child called me a melon, fair enough'],
  },
};
