import type { Knowledge, Rule } from '../rule';
import type { Reading } from '../reading';
import { clauseSpan } from '../text/clauses';
import type { Match } from '../types';
import { PATTERNS, spelling, tells } from '../wording/index';
import { hits, sentencesOf } from '../wording/matches';

export const incident: Rule = {
  id: 'incident',
  kind: 'incident',
  standard: 'sensitive',
  clause: 'N4',
  severity: 'interrupt',
  why: 'why_incident',
  find,
  examples: {
    flags: ['We are in lockdown, someone is in the building with the kids', 'two ambulances outside school, anyone know what happened?', 'the science block is on fire, year 8 are on the field', 'A year 9 boy collapsed at lunchtime and they did CPR'],
    passes: ['Fire drill at school at 10, coats on', 'We read about the Great Fire, the bakery was on fire and the children loved it', 'Thank you to the ambulance crew who visited us in nursery', 'My toast was on fire this morning'],
  },
};

/** Log-odds up to which it is doubted in spite of the patterns. */
const DOUBTFUL = -5;

/** An event, at or near a school, that is no lesson, drill or story. */
function* find(reading: Reading, { own }: Knowledge): Generator<Match> {
  const spelt = spelling(reading);
  const found = hits(spelt, reading, PATTERNS.incidentGrave, PATTERNS.incidentSelf);
  if (found.length === 0) return;
  const here = sentencesOf(spelt, reading, PATTERNS.incidentHere);
  const atSchool = reading.school > 0 || own.names.some((name) => reading.lower.includes(name)) || sentencesOf(spelt, reading, PATTERNS.schoolPeople).size > 0;
  const self = sentencesOf(spelt, reading, PATTERNS.incidentSelf);
  if (self.size === 0 && (!atSchool || here.size === 0)) return;
  const story = sentencesOf(spelt, reading, PATTERNS.incidentStory);
  for (const sentence of sentencesOf(spelt, reading, PATTERNS.incidentReal)) story.delete(sentence);
  let until = -1;
  for (const { sentence, start, end } of found) {
    if (start < until || !tells(reading, 'incident', sentence, DOUBTFUL) || story.has(sentence) || !(self.has(sentence) || [-3, -2, -1, 0, 1, 2].some((step) => here.has(sentence + step)))) continue;
    const [from, to] = clauseSpan(reading, start, end);
    until = to;
    yield { start: from, end: to };
  }
}
