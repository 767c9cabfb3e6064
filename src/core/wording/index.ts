import { WORDING_MODEL } from '../lexicons/wording-model';
import type { Reading } from '../reading';
import { COMMON } from './common';
import { DIALECT } from './dialect';
import { featuresOf, passagesOf, type Passage } from './features';
import { INCIDENT_CLASSES, INCIDENT_PATTERNS } from './incident';
import { readModel, SUBJECTS, type Subject } from './model';
import { PLAN_CLASSES, PLAN_PATTERNS } from './plans';
import { PRIVATE_CLASSES, PRIVATE_PATTERNS } from './private';
import { RUMOUR_CLASSES, RUMOUR_PATTERNS } from './rumour';
import { spellOut, type Spelling } from './spelling';
import { UNKIND_CLASSES, UNKIND_PATTERNS } from './unkind';
import { vocabulary } from './vocabulary';

export const VOCABULARY = vocabulary(
  { ...COMMON, ...PLAN_CLASSES, ...PRIVATE_CLASSES, ...INCIDENT_CLASSES, ...RUMOUR_CLASSES, ...UNKIND_CLASSES },
  DIALECT,
  { ...PLAN_PATTERNS, ...PRIVATE_PATTERNS, ...INCIDENT_PATTERNS, ...RUMOUR_PATTERNS, ...UNKIND_PATTERNS },
);

/** The patterns of every subject, to be matched against a spelling. */
export const PATTERNS = VOCABULARY.patterns;

const spellings = new WeakMap<Reading, Spelling>();

/** How a text is spelt in classes; made once a reading. */
export function spelling(reading: Reading): Spelling {
  let spelt = spellings.get(reading);
  if (!spelt) spellings.set(reading, (spelt = spellOut(reading, VOCABULARY)));
  return spelt;
}

/** A passage, and the log-odds that it tells each subject. */
export interface Judged extends Passage {
  readonly odds: Readonly<Record<Subject, number>>;
}

const judgements = new WeakMap<Reading, readonly Judged[]>();
/** In a long text some sentence or other looks like anything: it must look more like it. */
const MUCH_ELSE = 1.2;
let model: ReturnType<typeof readModel> | undefined;

/** Does the passage that speaks for `sentence` tell `subject` with more than `odds`? */
export function tells(reading: Reading, subject: Subject, sentence: number, odds: number): boolean {
  const judged = judge(reading);
  return ((judged.length === 1 ? judged[0] : judged[sentence])?.odds[subject] ?? odds) > odds;
}

/** What every passage of a text tells, as learnt from labelled posts; made once a reading. */
export function judge(reading: Reading): readonly Judged[] {
  const known = judgements.get(reading);
  if (known) return known;
  model ??= readModel(WORDING_MODEL);
  const { bias, weights } = model;
  const passages = passagesOf(reading);
  const features = featuresOf(reading, spelling(reading), VOCABULARY, passages);
  const judged = passages.map((passage, i) => {
    const odds = {} as Record<Subject, number>;
    SUBJECTS.forEach((subject, s) => {
      let sum = bias[s] as number;
      for (const feature of features[i] as number[]) sum += (weights[s] as Float32Array)[feature] ?? 0;
      odds[subject] = passage.whole ? sum : sum - MUCH_ELSE;
    });
    return { ...passage, odds };
  });
  judgements.set(reading, judged);
  return judged;
}
