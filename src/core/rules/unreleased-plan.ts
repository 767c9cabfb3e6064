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
    yield* findTerms(reading, knowledge);
    yield* told(reading, 'unreleased-plan');
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
