/** The network of src/core/names/model.ts, learnt from examples. The same at every run. */
import { FEATURES, WORDS_FROM } from '../../src/core/names/feature-list';
import { BUCKETS } from '../../src/core/names/features-words';
import { FAR, FIRST, HIDDEN as ALL_HIDDEN, UNIT, ZERO } from '../../src/core/names/model';
import { randomFrom, type Example } from './examples';

const ROUNDS = 20;
const RATE = 0.03;
/** Share of the features that are left out by chance, so that no answer hangs on one. */
const LEFT_OUT = 0.4;
const PULL = 1e-4;
const WORD_PULL = 1e-3;
/** A word counts that stands beside candidates of so many posts. */
const WORD_POSTS = 5;
/** As many weights of words are kept, those that say most; all is learnt anew with them alone. */
const KEPT_WORDS = 3500;
/** As many networks learn apart, each from another start; their average errs less than any one. */
const NETWORKS = 3;
const HIDDEN = ALL_HIDDEN / NETWORKS;
const ROW = HIDDEN + 1;
const BIAS = FEATURES.length * ROW;
const OUT = BIAS + ROW;

/** Which buckets hold words that are met often enough. */
function metOften(examples: readonly Example[]): Uint8Array {
  const last: string[] = [];
  const posts = new Uint32Array(BUCKETS);
  for (const { features, source } of examples) {
    for (const feature of features) {
      const bucket = feature - WORDS_FROM;
      if (bucket < 0 || last[bucket] === source) continue;
      last[bucket] = source;
      posts[bucket] = (posts[bucket] as number) + 1;
    }
  }
  return Uint8Array.from(posts, (n) => (n >= WORD_POSTS ? 1 : 0));
}

interface Learnt {
  readonly rows: Float64Array;
  readonly words: Float64Array;
}

/** Stochastic gradient descent with AdaGrad's steps. */
function trainOne(examples: readonly Example[], often: Uint8Array, seed: number): Learnt {
  const random = randomFrom(seed);
  const size = OUT + ROW;
  const rows = new Float64Array(size);
  for (let i = 0; i < OUT; i += 1) if (i % ROW !== HIDDEN && i < BIAS) rows[i] = (random() - 0.5) * 0.4;
  for (let j = 0; j < HIDDEN; j += 1) rows[OUT + j] = random() - 0.5;
  const squares = new Float64Array(size).fill(0.01);
  const words = new Float64Array(BUCKETS);
  const wordSquares = new Float64Array(BUCKETS).fill(0.01);
  const order = examples.map((_, i) => i);
  const hidden = new Float64Array(HIDDEN);
  const slopes = new Float64Array(ROW);
  const here = new Int32Array(FEATURES.length + 1);
  const wordsHere = new Int32Array(96);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    const rate = RATE * (1 - round / ROUNDS) + 0.002;
    const step = (at: number, slope: number): void => {
      squares[at] = (squares[at] as number) + slope * slope;
      rows[at] = (rows[at] as number) - (rate * slope) / Math.sqrt(squares[at] as number);
    };
    for (const k of order) {
      const { features, pupil, weight } = examples[k] as Example;
      let n = 1;
      let m = 0;
      here[0] = BIAS;
      for (const feature of features) {
        const bucket = feature - WORDS_FROM;
        if ((bucket >= 0 && !often[bucket]) || random() <= LEFT_OUT) continue;
        if (bucket >= 0) wordsHere[m++] = bucket;
        else here[n++] = feature * ROW;
      }
      let sum = 0;
      hidden.fill(0);
      for (let i = 0; i < m; i += 1) sum += words[wordsHere[i] as number] as number;
      for (let i = 0; i < n; i += 1) {
        const row = here[i] as number;
        sum += rows[row + HIDDEN] as number;
        for (let j = 0; j < HIDDEN; j += 1) hidden[j] = (hidden[j] as number) + (rows[row + j] as number);
      }
      for (let j = 0; j < HIDDEN; j += 1) {
        hidden[j] = Math.tanh(hidden[j] as number);
        sum += (rows[OUT + j] as number) * (hidden[j] as number);
      }
      const slope = (1 / (1 + Math.exp(-sum)) - (pupil ? 1 : 0)) * weight * 5;
      for (let j = 0; j < HIDDEN; j += 1) {
        const bent = hidden[j] as number;
        slopes[j] = slope * (rows[OUT + j] as number) * (1 - bent * bent);
        step(OUT + j, slope * bent + PULL * (rows[OUT + j] as number));
      }
      slopes[HIDDEN] = slope;
      for (let i = 0; i < n; i += 1) {
        const row = here[i] as number;
        for (let j = 0; j < ROW; j += 1) step(row + j, (slopes[j] as number) + PULL * (rows[row + j] as number));
      }
      for (let i = 0; i < m; i += 1) {
        const at = wordsHere[i] as number;
        const push = slope + WORD_PULL * (words[at] as number);
        wordSquares[at] = (wordSquares[at] as number) + push * push;
        words[at] = (words[at] as number) - (rate * push) / Math.sqrt(wordSquares[at] as number);
      }
    }
  }
  return { rows, words };
}

const mean = (networks: readonly Learnt[], of: (one: Learnt) => number): number => networks.reduce((sum, one) => sum + of(one), 0) / networks.length;

/** The networks side by side as one: their hidden layers joined, their answers averaged. */
function sideBySide(networks: readonly Learnt[]): number[] {
  const count = (OUT + ROW) / ROW;
  return Array.from({ length: count }, (_, row) => [
    ...networks.flatMap(({ rows }) => Array.from(rows.subarray(row * ROW, row * ROW + HIDDEN), (weight) => (row === count - 1 ? weight / NETWORKS : weight))),
    mean(networks, ({ rows }) => rows[row * ROW + HIDDEN] as number),
  ]).flat();
}

/** Weights as the core reads them, one character each, backslash left out. */
const coded = (weights: readonly number[]): string =>
  weights
    .map((weight) => {
      const unit = ZERO + Math.max(-46, Math.min(46, Math.round(weight / UNIT)));
      return String.fromCharCode(unit >= 92 ? unit + 1 : unit);
    })
    .join('');

/** Words' weights as the core reads them: those that do not round to nothing, and their places. */
function codedWords(words: readonly number[]): [places: string, weights: string] {
  const kept = words.flatMap((weight, place) => (Math.round(weight / UNIT) === 0 ? [] : [place]));
  const steps = kept.map((place, i) => place - (kept[i - 1] ?? -1));
  const far = String.fromCharCode(FIRST + FAR);
  return [steps.map((step) => far.repeat(Math.floor(step / FAR)) + String.fromCharCode(FIRST + (step % FAR))).join(''), coded(kept.map((place) => words[place] as number))];
}

/** Learns from examples; gives what `decode` reads. */
export function learn(examples: readonly Example[]): [rows: string, words: readonly [places: string, weights: string]] {
  const train = (kept: Uint8Array): Learnt[] => Array.from({ length: NETWORKS }, (_, i) => trainOne(examples, kept, i + 1));
  const wordsOf = (networks: readonly Learnt[]): number[] => Array.from({ length: BUCKETS }, (_, i) => mean(networks, (one) => one.words[i] as number));
  const worth = wordsOf(train(metOften(examples))).map(Math.abs);
  const least = worth.toSorted((a, b) => b - a)[KEPT_WORDS] as number;
  const networks = train(Uint8Array.from(worth, (one) => (one > least ? 1 : 0)));
  return [coded(sideBySide(networks)), codedWords(wordsOf(networks))];
}
