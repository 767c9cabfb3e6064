import { WORDING_MODEL } from '../lexicons/wording-model';
import type { Reading } from '../reading';
import { COMMON } from './common';
import { DIALECT } from './dialect';
import { aboutOf, contentOf, countPlain, inPassage, passagesOf } from './features';
import { INCIDENT_CLASSES, INCIDENT_PATTERNS } from './incident';
import { BIAS, readModel, SUBJECTS, type Model, type Subject } from './model';
import { PLAN_CLASSES, PLAN_PATTERNS } from './plans';
import { PRIVATE_CLASSES, PRIVATE_PATTERNS } from './private';
import { RUMOUR_CLASSES, RUMOUR_PATTERNS } from './rumour';
import { spellOut } from './spelling';
import { UNKIND_CLASSES, UNKIND_PATTERNS } from './unkind';
import { vocabulary } from './vocabulary';

export const VOCABULARY = vocabulary(
  { ...COMMON, ...PLAN_CLASSES, ...PRIVATE_CLASSES, ...INCIDENT_CLASSES, ...RUMOUR_CLASSES, ...UNKIND_CLASSES },
  DIALECT,
  { ...PLAN_PATTERNS, ...PRIVATE_PATTERNS, ...INCIDENT_PATTERNS, ...RUMOUR_PATTERNS, ...UNKIND_PATTERNS },
);

export type Odds = Readonly<Record<Subject, number>>;

/** A passage, and the log-odds that it tells each subject. */
export interface Judged {
  readonly odds: Odds;
  /** Its first sentence. */
  readonly first: number;
  /** The odds of each of its sentences alone: which of them tells most. */
  readonly bySentence: readonly Odds[];
}

const judgements = new WeakMap<Reading, readonly Judged[]>();
/** In a long text some passage or other looks like anything: it must look more like it, the more there are. */
const MUCH_ELSE = 0.7;
/** And where nothing speaks of school, since most of what people write is about anything else. */
const ELSEWHERE = 0.6;
let model: Model | undefined;

/** Judges by `other` from now on; for measuring one that does not ship. */
export const replaceWording = (other: Model): void => {
  model = other;
};

/** What every passage of a text tells, as learnt from labelled posts; made once a reading. */
export function judge(reading: Reading): readonly Judged[] {
  const known = judgements.get(reading);
  if (known) return known;
  model ??= readModel(WORDING_MODEL);
  const judged = judgeBy(reading, model);
  judgements.set(reading, judged);
  return judged;
}

/** The log-odds that the words around sentence `sentence` are about a pupil. */
export function aboutPupils(reading: Reading, sentence: number): number {
  const passages = judge(reading);
  return (passages.length > 1 ? passages[sentence] : passages[0])?.odds['pupil-name'] ?? 0;
}

/** The same by any model. */
export function judgeBy(reading: Reading, weights: Model): Judged[] {
  const passages = passagesOf(reading);
  const content = contentOf(reading, spellOut(reading, VOCABULARY), VOCABULARY, (feature) => weights.has(feature));
  const about = aboutOf(reading, VOCABULARY);
  const less = MUCH_ELSE * Math.log(passages.length) + (reading.elsewhere ? ELSEWHERE : 0);
  let sentences: readonly Odds[] | undefined;
  return passages.map(({ first, last }) => ({
    odds: weigh(weights, inPassage(content, { first, last }, about), less),
    first,
    // Asked only where something is found.
    get bySentence() {
      sentences ??= content.map((_, i) => weigh(weights, inPassage(content, { first: i, last: i }, []), 0));
      return sentences.slice(first, last + 1);
    },
  }));
}

/** A word among many tells less: words count by the square root of their number, of so many in full. */
export const FULL = 32;
const PLAIN = countPlain(VOCABULARY);

function weigh(weights: Model, { features, words }: { readonly features: ReadonlySet<number>; readonly words: number }, less: number): Odds {
  const sums = Float64Array.from(weights.get(BIAS) ?? [], (bias) => bias - less);
  const share = Math.sqrt(FULL / Math.max(1, words));
  for (const feature of features) {
    const row = weights.get(feature);
    if (!row) continue;
    const counts = feature < PLAIN ? 1 : share;
    for (let s = 0; s < sums.length; s += 1) sums[s] = (sums[s] as number) + counts * (row[s] as number);
  }
  return Object.fromEntries(SUBJECTS.map((subject, s) => [subject, sums[s] ?? 0])) as Record<Subject, number>;
}
