import type { Reading } from '../reading';
import type { Knowledge, Rule } from '../rule';
import type { Match } from '../types';
import { told } from '../wording/told';

export const unreleasedPlan: Rule = {
  id: 'unreleased-plan',
  kind: 'unreleased-plan',
  standard: 'sensitive',
  clause: 'N3',
  severity: 'interrupt',
  why: 'why_unreleased_plan',
  *find(reading, knowledge) {
    const terms = [...findTerms(reading, knowledge)];
    yield* terms;
    // A term of the school's list says which words, and until when; the sentence around it would hide that.
    for (const match of told(reading, 'unreleased-plan')) if (!terms.some(({ start, end }) => match.start <= start && end <= match.end)) yield match;
  },
  examples: {
    flags: [
      "Keep it quiet but they're merging us with the school down the road next year",
      'Head has handed her notice in, parents will be told on Monday',
      "Governors agreed last night to drop the sixth form. Not announced yet so don't share",
      'we got the call, ofsted tomorrow',
      "Embargoed till Thursday: our new sports hall has its funding signed off",
      'Shh 🤫 uniform is changing to green in September',
    ],
    passes: [
      'As announced in the newsletter, term ends on Friday',
      'The new uniform is on our website',
      'Merging two number lines with Year 3 today',
      'Ofsted report is published, we are good in everything',
      'Secret Santa in the staffroom on Tuesday, keep it quiet',
      'Strike called off, it is on the news',
    ],
  },
};

const PLAIN = /^[a-z]+$/;

/** Terms of the school's own list, before their day. */
function* findTerms({ text, lower, tokens }: Reading, { watchlist, today }: Knowledge): Generator<Match> {
  if (!watchlist.hasTerms) return;
  const words: string[] = [];
  const starts: number[] = [];
  // A tag may run the words of a term together; then it is one word, or a word and a number.
  for (const { start, end } of tokens) {
    const written = lower.slice(start, end);
    // Nearly every token is one word.
    const parts = PLAIN.test(written) ? [{ 0: written, index: 0 }] : written.matchAll(/\p{L}+|\d+/gu);
    for (const { 0: word, index } of parts) {
      words.push(word);
      starts.push(start + index);
    }
  }
  for (let i = 0; i < words.length; i += 1) {
    const term = watchlist.termAt(words, i, today);
    if (!term) continue;
    const start = starts[i] as number;
    i += term.words - 1;
    yield {
      start: text.charAt(start - 1) === '#' ? start - 1 : start,
      end: (starts[i] as number) + (words[i] as string).length,
      ...(term.publishOn !== '' && { why: 'why_unreleased_plan_date', slots: { date: term.publishOn } }),
      suggestion: 'news to come from the school',
    };
  }
}
