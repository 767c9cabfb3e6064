import { WORDING_MODEL } from '../lexicons/wording-model';
import type { Reading } from '../reading';
import { COMMON } from './common';
import { DIALECT } from './dialect';
import { aboutOf, countPlain, featuresOf, inPassage, passagesOf, type Passage } from './features';
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
export interface Judged extends Passage {
  readonly odds: Odds;
  /** The same for each of its sentences alone, from `first` on: which of them tells most. */
  readonly bySentence: readonly Odds[];
}

const judgements = new WeakMap<Reading, readonly Judged[]>();
/** In a long text some passage or other looks like anything: it must look more like it, the more there are. */
const MUCH_ELSE = 0.7;
let model: Model | undefined;

/** What every passage of a text tells, as learnt from labelled posts; made once a reading. */
export function judge(reading: Reading): readonly Judged[] {
  const known = judgements.get(reading);
  if (known) return known;
  model ??= readModel(WORDING_MODEL);
  const judged = judgeBy(reading, model);
  judgements.set(reading, judged);
  return judged;
}

/** The same by any model. */
export function judgeBy(reading: Reading, weights: Model): Judged[] {
  const passages = passagesOf(reading);
  const features = featuresOf(reading, spellOut(reading, VOCABULARY), VOCABULARY);
  const about = aboutOf(reading, VOCABULARY);
  const less = MUCH_ELSE * Math.log(passages.length);
  const sums = features.map((found) => weigh(weights, new Set(found), 0));
  return passages.map((passage) => ({
    ...passage,
    odds: weigh(weights, inPassage(features, passage, about), less),
    bySentence: sums.slice(passage.first, passage.last + 1),
  }));
}

/** A word among many tells less: words count by the square root of their number, of so many in full. */
export const FULL = 64;

function weigh(weights: Model, features: ReadonlySet<number>, less: number): Odds {
  const sums = Float64Array.from(weights.get(BIAS) ?? [], (bias) => bias - less);
  const share = Math.sqrt(FULL / countWords(features));
  for (const feature of features) {
    const row = weights.get(feature);
    if (!row) continue;
    const counts = feature < PLAIN ? 1 : share;
    for (let s = 0; s < sums.length; s += 1) sums[s] = (sums[s] as number) + counts * (row[s] as number);
  }
  return Object.fromEntries(SUBJECTS.map((subject, s) => [subject, sums[s] ?? 0])) as Record<Subject, number>;
}

const PLAIN = countPlain(VOCABULARY);
function countWords(features: ReadonlySet<number>): number {
  let words = 0;
  for (const feature of features) if (feature >= PLAIN) words += 1;
  return Math.max(1, words);
}
