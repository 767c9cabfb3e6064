import type { Knowledge, Rule } from '../rule';
import type { Reading } from '../reading';
import { sentenceSpan } from '../text/sentences';
import type { Match } from '../types';
import { PATTERNS, spelling } from '../wording/index';
import { hits, sentencesOf } from '../wording/matches';

export const rumour: Rule = {
  id: 'rumour',
  kind: 'rumour',
  standard: 'honest',
  clause: 'H2',
  severity: 'interrupt',
  why: 'why_rumour',
  find,
  examples: {
    flags: ["Apparently the deputy got arrested, it's all over school", 'my neighbour says the teacher was drunk in class', 'Is it true that the school hall has asbestos?'],
    passes: ['Apparently year 3 like olives', 'I heard the choir sing at school today, wow', 'Rumour has it that there is cake in the staffroom'],
  },
};

/** A mark of hearsay, and beside it something damning of a school or of somebody there. */
function* find(reading: Reading, { own }: Knowledge): Generator<Match> {
  const spelt = spelling(reading);
  const marked = sentencesOf(spelt, reading, PATTERNS.rumourMark);
  if (marked.size === 0 && !spelt.text.includes('?')) return;
  if (reading.school === 0 && !own.names.some((name) => reading.lower.includes(name)) && sentencesOf(spelt, reading, PATTERNS.rumourHere).size === 0) return;
  if (sentencesOf(spelt, reading, PATTERNS.planNational).size > 0) return;
  const asked = sentencesOf(spelt, reading, PATTERNS.rumourAsked);
  const claims = hits(spelt, reading, PATTERNS.rumourClaim, PATTERNS.incidentGrave);
  const told = new Set<number>();
  for (const { sentence, start } of claims) {
    if (told.has(sentence) || !(asked.has(sentence) || [-2, -1, 0, 1, 2].some((step) => marked.has(sentence + step)))) continue;
    told.add(sentence);
    const [from, to] = sentenceSpan(reading, start);
    yield { start: from, end: to };
  }
}
