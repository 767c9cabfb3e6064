import type { Reading } from '../reading';
import type { Rule } from '../rule';
import { clauseSpan } from '../text/clauses';
import { spanOfSentences } from '../text/sentences';
import type { Match, Severity } from '../types';
import { PATTERNS, judge, spelling, tells } from '../wording/index';
import { hits, sentencesOf, type Hit } from '../wording/matches';

export const privateInfo: Rule = {
  id: 'private-info',
  kind: 'private-info',
  standard: 'confidential',
  clause: 'C1',
  severity: 'interrupt',
  why: 'why_private_info',
  find,
  examples: {
    flags: ["A girl in my form told me her dad's in prison", 'he has an EHCP and the school still gives him nothing', 'That boy in year 8 got excluded for vaping again', 'her mum has cancer and she cried all lesson', 'Orla in 3P is being tested for dyslexia', 'Mr Penhallow is off with stress'],
    passes: ['ADHD training at school today, so useful', 'My class had a great day', 'Our anti-bullying policy is on the website', 'She scored a goal for the school team', 'Children with EHCPs deserve better than this formula', 'I have had a migraine since assembly'],
  },
};

/**
 * A private matter, and a person it is told of. Grave ones interrupt for anyone who is meant; mild ones, and grave
 * ones outside school, are notes, which stay only beside a pupil's name (merge-findings.ts).
 */
function* find(reading: Reading): Generator<Match> {
  const spelt = spelling(reading);
  const grave = hits(spelt, reading, PATTERNS.privateGrave, PATTERNS.privateMarks);
  if (grave.length > 0) {
    const school = reading.school > 0 || sentencesOf(spelt, reading, PATTERNS.schoolPeople).size > 0;
    const named = sentencesOf(spelt, reading, PATTERNS.named);
    const meant = sentencesOf(spelt, reading, PATTERNS.oneChild);
    const general = sentencesOf(spelt, reading, PATTERNS.inGeneral);
    const topical = sentencesOf(spelt, reading, PATTERNS.topical);
    const outside = sentencesOf(spelt, reading, PATTERNS.outsideRoute);
    const literary = sentencesOf(spelt, reading, PATTERNS.literary);
    const near = (sentence: number): boolean => named.has(sentence) || [sentence - 1, sentence, sentence + 1].some((one) => meant.has(one));
    yield* clauses(reading, grave, ({ sentence }) => {
      if (general.has(sentence) || literary.size > 0 || (outside.size > 0 && !named.has(sentence)) || !school || !near(sentence)) return 'note';
      if (!tells(reading, 'private-info', sentence, DOUBTFUL)) return 'note';
      return topical.has(sentence) && !named.has(sentence) && !meant.has(sentence) ? 'note' : 'interrupt';
    });
  }
  // What looks private without being named so is shown by whatever stands there, or else by its sentence.
  const enough = reading.school > 0 || sentencesOf(spelt, reading, PATTERNS.schoolPeople).size > 0 ? LIKELY : SURE;
  const mild = hits(spelt, reading, PATTERNS.privateMild);
  yield* clauses(reading, [...mild, ...likely(reading, enough)].toSorted((a, b) => a.start - b.start), ({ sentence }) => (tells(reading, 'private-info', sentence, enough) ? 'interrupt' : 'note'));
}

/** Log-odds from which on it is likely whatever the patterns say, and up to which it is doubted in spite of them. */
const LIKELY = 0.3;
/** The same where no school is meant. */
const SURE = 1.2;
const DOUBTFUL = -1.6;

/** Sentences that look private where no pattern says why. */
const likely = (reading: Reading, enough: number): Hit[] =>
  judge(reading).filter(({ odds }) => odds['private-info'] > enough).map(({ from, to }) => {
    const [start, end] = spanOfSentences(reading, from, to);
    return { sentence: from, start, end };
  });

/** The clause around every hit, once. */
function* clauses(reading: Reading, found: Iterable<Hit>, severityOf: (hit: Hit) => Severity): Generator<Match> {
  let until = -1;
  for (const hit of found) {
    if (hit.start < until) continue;
    const [start, end] = clauseSpan(reading, hit.start, hit.end);
    until = end;
    yield { start, end, severity: severityOf(hit) };
  }
}
