import type { Reading } from '../reading';
import type { Knowledge, Rule } from '../rule';
import { spanOfSentences } from '../text/sentences';
import { PATTERNS, judge, spelling } from '../wording/index';
import { sentencesOf } from '../wording/matches';
import type { Spelling } from '../wording/spelling';
import type { Match } from '../types';

export const unreleasedPlan: Rule = {
  id: 'unreleased-plan',
  kind: 'unreleased-plan',
  standard: 'sensitive',
  clause: 'N3',
  severity: 'interrupt',
  why: 'why_unreleased_plan',
  *find(reading, knowledge) {
    yield* findTerms(reading, knowledge);
    yield* findWording(reading);
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

/** Terms of the school's own list, before their day. */
function* findTerms({ text, lower }: Reading, { watchlist, today }: Knowledge): Generator<Match> {
  if (watchlist.longestTerm === 0) return;
  const words = [...lower.matchAll(/[\p{L}]+|\d+/gu)];
  const keys = words.map(([word]) => word);
  for (let i = 0; i < words.length; i += 1) {
    // A tag may run the words of a term together; then it is one word, or a word and a number.
    for (let n = Math.min(watchlist.longestTerm, words.length - i); n >= 1; n -= 1) {
      const plan = watchlist.plan(keys.slice(i, i + n), today);
      const first = words[i];
      const last = words[i + n - 1];
      if (!plan || !first || !last) continue;
      yield {
        start: text.charAt(first.index - 1) === '#' ? first.index - 1 : first.index,
        end: last.index + last[0].length,
        ...(plan.publishOn !== '' && { why: 'why_unreleased_plan_date', slots: { date: plan.publishOn } }),
        suggestion: 'news to come from the school',
      };
      i += n - 1;
      break;
    }
  }
}

/** How much each pattern tells that a change is meant. */
const CHANGE = { planStaff: 1, planReform: 1, planOutcome: 0.7, planEvent: 0.5, planNews: 0.6, planCall: 1.6, planWeak: 0.4, planSoon: 0.3 } as const;
/** Said to be known already. */
const OPEN = { planPublic: 1.5, planNational: 0.8 } as const;
/** How much each tells that it is not for everyone's ears. */
const HUSH = { hushNot: 1, hushDont: 0.7, hushKeep: 1, hushWord: 1, hushPhrase: 1, hushUntil: 0.7, hushNotUntil: 0.35, hushGuess: 0.4, hushLater: 0.9, hushInside: 0.6 } as const;

const ENOUGH = 1.7;
const SIGN = /[🤫🤐🙊👀🤭]/u;

/** Told from the wording: a change in the school, and that it is not to be known yet. */
function* findWording(reading: Reading): Generator<Match> {
  const spelt = spelling(reading);
  const { tokens, folded, text, school } = reading;
  if (tokens.length === 0) return;
  const hush = weigh(spelt, reading, HUSH);
  const sign = folded.at && SIGN.test(text) ? 0.9 : 0;
  const change = weigh(spelt, reading, CHANGE);
  const open = weigh(spelt, reading, OPEN);
  const anchored = school > 0 || sentencesOf(spelt, reading, PATTERNS.planAnchor).size > 0 ? 0.5 : -0.7;
  let until = -1;
  for (const { from, to, whole, odds } of judge(reading)) {
    const told = whole ? change.total : (change.at[from] as number);
    const near = (whole ? hush.total : around(hush.at, from)) + sign;
    const known = whole ? open.total : around(open.at, from);
    const worth = Math.min(2, told) + Math.min(2.8, near) + anchored - known;
    const enough = whole ? ENOUGH : told === 0 ? ENOUGH + 1 : ENOUGH + 0.4;
    const plain = worth >= enough && (near >= 0.6 || told >= 1.6) && odds['unreleased-plan'] > DOUBTFUL;
    if (!plain && odds['unreleased-plan'] < (anchored > 0 ? LIKELY : SURE)) continue;
    const [start, end] = whole ? passage(reading, change.at, hush.at) : spanOfSentences(reading, from, to);
    if (start > until) yield { start, end };
    until = end;
  }
}

/** Log-odds from which on it is likely whatever the patterns say, and up to which it is doubted in spite of them. */
const LIKELY = 0.3;
/** The same where no school is meant. */
const SURE = 1.2;
const DOUBTFUL = -2.5;

interface Weights {
  readonly at: readonly number[];
  readonly total: number;
}

/** A sentence's own weight, and less of its neighbours'. */
const around = (sums: readonly number[], i: number): number => (sums[i] as number) + 0.7 * ((sums[i - 1] ?? 0) + (sums[i + 1] ?? 0)) + 0.4 * ((sums[i - 2] ?? 0) + (sums[i + 2] ?? 0));

/** The weights of patterns that match, for every sentence and for all; each counts once a sentence, and once in all. */
function weigh(spelt: Spelling, reading: Reading, of: Readonly<Record<string, number>>): Weights {
  const { tokens } = reading;
  const at = Array.from({ length: (tokens.at(-1)?.sentence ?? 0) + 1 }, () => 0);
  let total = 0;
  for (const [name, weight] of Object.entries(of) as [keyof typeof PATTERNS, number][]) {
    const found = sentencesOf(spelt, reading, PATTERNS[name]);
    for (const sentence of found) at[sentence] = (at[sentence] as number) + weight;
    if (found.size > 0) total += weight;
  }
  return { at, total };
}

/** From the first sentence that tells or hushes to the last. */
function passage(reading: Reading, change: readonly number[], hush: readonly number[]): [start: number, end: number] {
  const told = (i: number): boolean => (change[i] as number) > 0 || (hush[i] as number) > 0;
  let first = 0;
  let last = change.length - 1;
  while (first < last && !told(first)) first += 1;
  while (last > first && !told(last)) last -= 1;
  // "They're in. 58 combined. Nobody gets them till Friday": what is kept quiet stands before it.
  if (first > 0 && change[first] === 0) first -= 1;
  return spanOfSentences(reading, first, last);
}
