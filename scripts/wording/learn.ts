/** Logistic regression by gradient descent with AdaGrad's steps. */
import { BIAS, SUBJECTS, TOLD, type Model, type Subject } from '../../src/core/wording/model';
import { FULL } from '../../src/core/wording/index';
import type { Example } from './examples';

const ROUNDS = 120;
const RATE = 0.3;
/** How much what is told counts beside what is not: it is rare. */
const TOLD_COUNTS: Readonly<Record<Subject, number>> = { 'unreleased-plan': 3, 'private-info': 3, incident: 3, rumour: 3, unkind: 3, 'pupil-name': 1 };

/** How much a feature counts: a rare word more than a common one, so that ridge draws it less. */
const PLAIN_COUNTS = 0.5;
const WORD_COUNTS = 0.09;

export interface Sizes {
  readonly plain: number;
  readonly all: number;
}

/** An example as training sees it: a value for every feature. */
interface Row {
  readonly features: Int32Array;
  readonly values: Float64Array;
  readonly tells: ReadonlySet<Subject>;
  readonly beside: ReadonlySet<Subject>;
  readonly weight: number;
}

/** Weights of one subject, the bias last. `pull` (ridge) draws every weight to nothing, so that none stands on a few posts. */
function learn(rows: readonly Row[], subject: Subject, features: number, pull: number): Float64Array {
  const weights = new Float64Array(features + 1);
  const squares = new Float64Array(features + 1).fill(1e-6);
  const slopes = new Float64Array(features + 1);
  weights[features] = -3;
  const used = rows.filter(({ beside }) => !beside.has(subject));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let i = 0; i < features; i += 1) slopes[i] = (weights[i] as number) * pull;
    slopes[features] = 0;
    for (const { features: found, values, tells, weight } of used) {
      const told = tells.has(subject);
      let sum = weights[features] as number;
      for (let i = 0; i < found.length; i += 1) sum += (values[i] as number) * (weights[found[i] as number] as number);
      const slope = (1 / (1 + Math.exp(-sum)) - (told ? 1 : 0)) * weight * (told ? TOLD_COUNTS[subject] : 1);
      slopes[features] = (slopes[features] as number) + slope;
      for (let i = 0; i < found.length; i += 1) slopes[found[i] as number] = (slopes[found[i] as number] as number) + slope * (values[i] as number);
    }
    for (let i = 0; i <= features; i += 1) {
      const slope = slopes[i] as number;
      if (slope === 0) continue;
      squares[i] = (squares[i] as number) + slope * slope;
      weights[i] = (weights[i] as number) - (RATE * slope) / Math.sqrt(squares[i] as number);
    }
  }
  return weights;
}

/** A model of all subjects. It is learnt twice: the second time from the `kept` weights that told most the first time. */
export function learnModel(examples: readonly Example[], { plain, all }: Sizes, pull: number, kept: number, keptOfPupils: number): Model {
  const seen = new Float64Array(all);
  for (const { features } of examples) for (const feature of features) seen[feature] = (seen[feature] as number) + 1;
  const counts = Float64Array.from(seen, (n, feature) => (feature < plain ? PLAIN_COUNTS : WORD_COUNTS * Math.log(examples.length / Math.max(1, n))));
  const rowsOf = (keep: (feature: number) => boolean): Row[] =>
    examples.map(({ features, words, tells, beside, weight }) => {
      const share = Math.sqrt(FULL / Math.max(1, words));
      const found = Int32Array.from(features.filter(keep));
      return { features: found, values: Float64Array.from(found, (feature) => (counts[feature] as number) * (feature < plain ? 1 : share)), tells, beside, weight };
    });
  const enough = Array.from(seen.keys()).filter((feature) => (seen[feature] as number) > 2);
  const rows = rowsOf((feature) => (seen[feature] as number) > 2);
  const best = (subjects: readonly Subject[], most: number): { subject: Subject; feature: number }[] =>
    subjects
      .flatMap((subject) => {
        const weights = learn(rows, subject, all, pull);
        return enough.map((feature) => ({ subject, feature, worth: Math.abs(weights[feature] as number) * (counts[feature] as number) * (seen[feature] as number) ** 0.7 }));
      })
      .toSorted((a, b) => b.worth - a.worth)
      .slice(0, most);
  const worths = [...best(TOLD, kept), ...best(['pupil-name'], keptOfPupils)];
  const second = SUBJECTS.map((subject) => {
    const own = new Set(worths.filter((one) => one.subject === subject).map(({ feature }) => feature));
    return learn(rowsOf((feature) => own.has(feature)), subject, all, pull);
  });
  return new Map([
    [BIAS, Float32Array.from(second, (weights) => weights[all] as number)],
    ...[...new Set(worths.map(({ feature }) => feature))].map((feature) => [feature, Float32Array.from(second, (weights) => (weights[feature] as number) * (counts[feature] as number))] as const),
  ]);
}
