/** The network of src/core/names/model.ts, learnt from examples. The same at every run. */
import { FEATURES } from '../../src/core/names/feature-list';
import { HIDDEN as ALL_HIDDEN, UNIT, ZERO } from '../../src/core/names/model';
import { randomFrom, type Example } from './examples';

const ROUNDS = 30;
const RATE = 0.08;
/** Share of the features that are left out by chance, so that no answer hangs on one. */
const LEFT_OUT = 0.3;
const PULL = 1e-4;
/** As many networks learn apart, each from another start; their average errs less than any one. */
const NETWORKS = 3;
const HIDDEN = ALL_HIDDEN / NETWORKS;
const ROW = HIDDEN + 1;
const BIAS = FEATURES.length * ROW;
const OUT = BIAS + ROW;

/** Stochastic gradient descent with AdaGrad's steps. */
function trainOne(examples: readonly Example[], seed: number): Float64Array {
  const random = randomFrom(seed);
  const size = OUT + ROW;
  const weights = new Float64Array(size);
  for (let i = 0; i < OUT; i += 1) if (i % ROW !== HIDDEN && i < BIAS) weights[i] = (random() - 0.5) * 0.4;
  for (let j = 0; j < HIDDEN; j += 1) weights[OUT + j] = random() - 0.5;
  const squares = new Float64Array(size).fill(0.01);
  const order = examples.map((_, i) => i);
  const hidden = new Float64Array(HIDDEN);
  const slopes = new Float64Array(HIDDEN);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    const rate = RATE * (1 - round / ROUNDS) + 0.002;
    const step = (at: number, slope: number): void => {
      squares[at] = (squares[at] as number) + slope * slope;
      weights[at] = (weights[at] as number) - (rate * slope) / Math.sqrt(squares[at] as number);
    };
    for (const k of order) {
      const { features, pupil, weight } = examples[k] as Example;
      const rows = [BIAS, ...features.filter(() => random() > LEFT_OUT).map((feature) => feature * ROW)];
      let sum = 0;
      hidden.fill(0);
      for (const row of rows) {
        sum += weights[row + HIDDEN] as number;
        for (let j = 0; j < HIDDEN; j += 1) hidden[j] = (hidden[j] as number) + (weights[row + j] as number);
      }
      for (let j = 0; j < HIDDEN; j += 1) {
        hidden[j] = Math.tanh(hidden[j] as number);
        sum += (weights[OUT + j] as number) * (hidden[j] as number);
      }
      const slope = (1 / (1 + Math.exp(-sum)) - (pupil ? 1 : 0)) * weight * 5;
      for (let j = 0; j < HIDDEN; j += 1) {
        const bent = hidden[j] as number;
        slopes[j] = slope * (weights[OUT + j] as number) * (1 - bent * bent);
        step(OUT + j, slope * bent + PULL * (weights[OUT + j] as number));
      }
      for (const row of rows) {
        for (let j = 0; j < HIDDEN; j += 1) step(row + j, (slopes[j] as number) + PULL * (weights[row + j] as number));
        step(row + HIDDEN, slope + PULL * (weights[row + HIDDEN] as number));
      }
    }
  }
  return weights;
}

/** The networks side by side as one: their hidden layers joined, their answers averaged. */
function sideBySide(networks: readonly Float64Array[]): number[] {
  const rows = (OUT + ROW) / ROW;
  return Array.from({ length: rows }, (_, row) => [
    ...networks.flatMap((weights) => Array.from(weights.subarray(row * ROW, row * ROW + HIDDEN), (weight) => (row === rows - 1 ? weight / NETWORKS : weight))),
    networks.reduce((sum, weights) => sum + (weights[row * ROW + HIDDEN] as number), 0) / NETWORKS,
  ]).flat();
}

/** Learns and writes the weights as `decode` reads them. */
export function learn(examples: readonly Example[]): string {
  const networks = Array.from({ length: NETWORKS }, (_, i) => trainOne(examples, i + 1));
  return sideBySide(networks)
    .map((weight) => {
      const unit = ZERO + Math.max(-46, Math.min(46, Math.round(weight / UNIT)));
      return String.fromCharCode(unit >= 92 ? unit + 1 : unit);
    })
    .join('');
}
