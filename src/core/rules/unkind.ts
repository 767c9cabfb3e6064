import type { Rule } from '../rule';
import { QUOTED_OR_DENIED, SLURS } from '../lexicons/abuse';
import { ADULT, KIN, PUPIL } from '../lexicons/cue-words';
import type { Reading } from '../reading';
import { clauseSpan } from '../text/clauses';
import { sentenceAround } from '../text/sentences';
import type { Match } from '../types';
import { PATTERNS, spelling, tells } from '../wording/index';
import { hits, sentencesOf } from '../wording/matches';

export const unkind: Rule = {
  id: 'unkind',
  kind: 'unkind',
  standard: 'kind',
  clause: 'K1',
  severity: 'interrupt',
  why: 'why_unkind',
  find,
  examples: {
    flags: ['Her mum is thick as mince and so is he', 'That head is a useless waste of space', 'parents these days are scum', 'those kids are absolute animals'],
    passes: ['This weather is useless', 'I felt so thick after that exam', 'Reading The Stupid Twits with the class', 'A child called me a melon, fair enough'],
  },
};

/** Log-odds up to which it is doubted in spite of the patterns. */
const DOUBTFUL = -3;

function* find(reading: Reading): Generator<Match> {
  const spans: [start: number, end: number][] = [];
  const told = new Map<number, boolean>();
  /** Is the sentence there one that tells or turns down such words? */
  const isTold = (sentence: number, offset: number): boolean => {
    const known = told.get(sentence) ?? QUOTED_OR_DENIED.test(sentenceAround(reading, offset));
    told.set(sentence, known);
    return known;
  };
  for (const hit of reading.lower.matchAll(SLURS)) if (!QUOTED_OR_DENIED.test(sentenceAround(reading, hit.index))) spans.push([hit.index, hit.index + hit[0].length]);
  // Beyond school, plain abuse is left to the person: slurs are not.
  if (reading.school > 0 || (reading.about & (PUPIL | KIN | ADULT)) !== 0) {
    const spelt = spelling(reading);
    const not = sentencesOf(spelt, reading, PATTERNS.unkindNot);
    for (const { sentence, start, end } of hits(spelt, reading, PATTERNS.unkindSaid, PATTERNS.unkindTurn)) if (!not.has(sentence) && tells(reading, 'unkind', sentence, DOUBTFUL) && !isTold(sentence, start)) spans.push([start, end]);
  }
  const quoted = [...reading.text.matchAll(/"[^"\n]{1,300}"/g)].map(({ 0: words, index }) => [index, index + words.length] as const);
  let until = -1;
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    // What somebody else said is told, not said.
    if (start < until || quoted.some(([open, close]) => open <= start && end <= close)) continue;
    const span = clauseSpan(reading, start, end);
    until = span[1];
    yield { start: span[0], end: span[1] };
  }
}
