import type { Reading } from '../reading';
import type { Knowledge, Rule } from '../rule';
import { ANNOUNCED, BIG, CALLED, CHANGE, INSIDE, SECRET, SOON } from '../plans/wording';
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

/** Told from the wording: a change in the school, and that it is not to be known yet. */
function* findWording(reading: Reading): Generator<Match> {
  const { lower, tokens } = reading;
  if (!CHANGE.test(lower) && !CALLED.test(lower)) return;
  const announced = ANNOUNCED.test(lower);
  const parts: Part[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token || tokens[i + 1]?.sentence === token.sentence) continue;
    const start = tokens[first]?.start ?? 0;
    // A sign that keeps it quiet may stand behind the last word.
    const end = i + 1 < tokens.length ? token.end : lower.length;
    parts.push({ start, end: token.end, ...score(lower.slice(start, end)) });
    first = i + 1;
  }
  for (const [i, part] of parts.entries()) {
    const near = part.secret + 0.7 * ((parts[i - 1]?.secret ?? 0) + (parts[i + 1]?.secret ?? 0));
    const worth =
      part.change * 1.2 + part.called * 3 + Math.min(near, 2) * (part.change > 0 ? 1.4 : 0) + (part.change > 0 ? part.soon * 0.6 + part.inside * 0.7 + part.big * 0.8 : 0) +
      (reading.school > 0 ? 0.6 : 0) - (announced ? 2.5 : 0);
    if (worth >= 2.4 && part.change + part.called > 0) yield { start: part.start, end: part.end };
  }
}

interface Part extends ReturnType<typeof score> {
  readonly start: number;
  readonly end: number;
}

const count = (pattern: RegExp, text: string): number => (pattern.test(text) ? 1 : 0);

/** How much of each kind of wording stands in a text. */
function score(text: string): { secret: number; change: number; soon: number; inside: number; called: number; big: number } {
  return { secret: (text.match(SECRET) ?? []).length, change: count(CHANGE, text), soon: count(SOON, text), inside: count(INSIDE, text), called: count(CALLED, text), big: count(BIG, text) };
}
