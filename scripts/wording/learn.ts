/** Logistic regression by gradient descent with AdaGrad's steps. */
import { BIAS, SUBJECTS, type Model, type Subject } from '../../src/core/wording/model';
import type { Example } from './examples';

const ROUNDS = 120;
const RATE = 0.3;
/** How much what is told counts beside what is not: it is rare. */
const TOLD_COUNTS = 3;

/** Weights of one subject, the bias first. `pull` (ridge) draws every weight to nothing, so that none stands on a few posts. */
function learn(examples: readonly Example[], subject: Subject, features: number, pull: number): Float64Array {
  const weights = new Float64Array(features + 1);
  const squares = new Float64Array(features + 1).fill(1e-6);
  const slopes = new Float64Array(features + 1);
  weights[0] = -3;
  const used = examples.filter(({ beside }) => !beside.has(subject));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let i = 0; i < weights.length; i += 1) slopes[i] = i === 0 ? 0 : (weights[i] as number) * pull;
    for (const { features: found, tells, weight } of used) {
      const told = tells.has(subject);
      let sum = weights[0] as number;
      for (const feature of found) sum += weights[feature + 1] as number;
      const slope = (1 / (1 + Math.exp(-sum)) - (told ? 1 : 0)) * weight * (told ? TOLD_COUNTS : 1);
      slopes[0] = (slopes[0] as number) + slope;
      for (const feature of found) slopes[feature + 1] = (slopes[feature + 1] as number) + slope;
    }
    for (let i = 0; i < weights.length; i += 1) {
      const slope = slopes[i] as number;
      if (slope === 0) continue;
      squares[i] = (squares[i] as number) + slope * slope;
      weights[i] = (weights[i] as number) - (RATE * slope) / Math.sqrt(squares[i] as number);
    }
  }
  return weights;
}

/** A model of all subjects. It is learnt twice: the second time from the `kept` features that told most the first time. */
export function learnModel(examples: readonly Example[], features: number, pull: number, kept: number): Model {
  const seen = new Float64Array(features);
  for (const { features: found } of examples) for (const feature of found) seen[feature] = (seen[feature] as number) + 1;
  const common = withOnly(examples, (feature) => (seen[feature] as number) > 2);
  const first = SUBJECTS.map((subject) => learn(common, subject, features, pull));
  const worth = (feature: number): number => Math.max(...first.map((weights) => Math.abs(weights[feature + 1] as number))) * Math.sqrt(seen[feature] as number);
  const best = new Set(Array.from(seen.keys()).filter((feature) => (seen[feature] as number) > 2).toSorted((a, b) => worth(b) - worth(a)).slice(0, kept));
  const chosen = withOnly(examples, (feature) => best.has(feature));
  const rows = SUBJECTS.map((subject) => learn(chosen, subject, features, pull));
  const row = (i: number): Float32Array => Float32Array.from(rows, (weights) => weights[i] as number);
  return new Map([[BIAS, row(0)], ...[...best].map((feature) => [feature, row(feature + 1)] as const)]);
}

const withOnly = (examples: readonly Example[], keep: (feature: number) => boolean): Example[] => examples.map((example) => ({ ...example, features: example.features.filter(keep) }));
