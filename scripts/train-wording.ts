/**
 * Learns src/core/lexicons/wording-model.ts, which weighs words and patterns into "this passage tells a plan", and so
 * on. Run by hand after any change of src/core/wording or of the labelled posts: tsx scripts/train-wording.ts
 * Prints what it finds in posts it has not learnt from: four parts in turn, then those that are always kept back.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { read } from '../src/core/reading';
import { RULES } from '../src/core/rules/index';
import { hash } from '../src/core/text/hash';
import { original } from '../src/core/text/fold';
import { countFeatures, featuresOf, passagesOf } from '../src/core/wording/features';
import { spelling, VOCABULARY } from '../src/core/wording/index';
import { STEP, SUBJECTS, ZERO, type Subject } from '../src/core/wording/model';
import { isKeptBack, locate, readPosts, type LabelledPost } from './accuracy/labelled';

const require = createRequire(import.meta.url);
const corpus = ((await import(require.resolve('nlp-corpus'))) as { default: { all(): string[] } }).default;

const ROUNDS = 150;
const RATE = 0.3;
/** Ridge: pulls every weight to nothing, so that none stands on a few posts. */
const PULL: Readonly<Record<Subject, number>> = { 'unreleased-plan': 10, 'private-info': 20, incident: 10, rumour: 4, unkind: 10 };
/** How much what is told counts beside what is not: it is rare. */
const TOLD_COUNTS = 3;
const STRANGERS = 6000;
const STRANGERS_COUNT = 0.4;
const SETS = ['posts', 'posts-b', 'posts-c', 'posts-d'];
const FEATURES = countFeatures(VOCABULARY);

interface Example {
  readonly features: readonly number[];
  readonly tells: ReadonlySet<string>;
  readonly weight: number;
  /** 0 to 3; -1 is never learnt from, -2 always. */
  readonly fold: number;
  readonly clear: boolean;
  readonly post: string;
}

function examplesOf(text: string, spans: readonly { kind: string; start: number; end: number }[], weight: number, fold: number, clear: boolean, post: string): Example[] {
  const reading = read(text);
  const passages = passagesOf(reading);
  const features = featuresOf(reading, spelling(reading), VOCABULARY, passages);
  /** Kinds whose span overlaps sentences `first…last`. */
  const kinds = (first: number, last: number): Set<string> => {
    const inside = reading.tokens.filter(({ sentence }) => sentence >= first && sentence <= last);
    const [start] = original(reading.folded, inside[0]?.start ?? 0, inside[0]?.end ?? 0);
    const [, end] = original(reading.folded, inside.at(-1)?.start ?? 0, inside.at(-1)?.end ?? 0);
    return new Set(spans.filter((span) => span.start < end && start < span.end).map(({ kind }) => kind));
  };
  return passages.flatMap(({ first, last, from, to }, i) => {
    const tells = kinds(from, to);
    // A neighbour's matter is neither told here nor untold.
    const beside = [...kinds(first, last)].some((kind) => !tells.has(kind));
    return beside ? [] : [{ features: features[i] as number[], tells, weight: passages.length > 1 && tells.size === 0 ? weight / 2 : weight, fold, clear, post }];
  });
}

const ofPost = (post: LabelledPost): Example[] =>
  examplesOf(post.text, post.spans.map((span) => ({ kind: span.kind, ...locate(post.text, span) })), post.expect === 'either' ? 0.3 : 1, isKeptBack(post) ? -1 : hash(post.id, 5) % 4, post.expect === 'clear', post.id);

function strangers(): Example[] {
  const sentences = corpus.all();
  return Array.from({ length: STRANGERS }, (_, i) => {
    const from = hash(`${i}`) % (sentences.length - 3);
    return examplesOf(sentences.slice(from, from + 1 + (i % 3)).join(' '), [], STRANGERS_COUNT, i % 4, true, `stranger ${i}`);
  }).flat();
}

/** The rules' own examples. */
const proofs = (): Example[] =>
  RULES.filter(({ kind }) => (SUBJECTS as readonly string[]).includes(kind)).flatMap(({ id, kind, examples }) => [
    ...examples.flags.flatMap((text) => examplesOf(text, [{ kind, start: 0, end: text.length }], 1, -2, false, id)),
    ...examples.passes.flatMap((text) => examplesOf(text, [], 1, -2, false, id)),
  ]);

/** Logistic regression by gradient descent with AdaGrad's steps; the bias stands first. */
function train(examples: readonly Example[], subject: Subject): Float64Array {
  const weights = new Float64Array(FEATURES + 1);
  const squares = new Float64Array(FEATURES + 1).fill(1e-6);
  weights[0] = -2;
  for (let round = 0; round < ROUNDS; round += 1) {
    const slopes = Float64Array.from(weights, (weight, i) => (i === 0 ? 0 : weight * PULL[subject]));
    for (const example of examples) {
      const told = example.tells.has(subject);
      const slope = (1 / (1 + Math.exp(-score(weights, example))) - (told ? 1 : 0)) * example.weight * (told ? TOLD_COUNTS : 1);
      slopes[0] = (slopes[0] as number) + slope;
      for (const feature of example.features) slopes[feature + 1] = (slopes[feature + 1] as number) + slope;
    }
    for (let i = 0; i < weights.length; i += 1) {
      const slope = slopes[i] as number;
      squares[i] = (squares[i] as number) + slope * slope;
      weights[i] = (weights[i] as number) - (RATE * slope) / Math.sqrt(squares[i] as number);
    }
  }
  return weights;
}

const score = (weights: Float64Array, { features }: Example): number => features.reduce((sum, feature) => sum + (weights[feature + 1] as number), weights[0] as number);

/** For some thresholds: passages told and found, clear posts with a passage that is found, strangers found. */
function report(name: string, scored: readonly { example: Example; odds: number }[], subject: Subject): void {
  const told = scored.filter(({ example }) => example.tells.has(subject));
  const clear = scored.filter(({ example }) => example.clear);
  const posts = (kind: boolean, above: number): number => new Set(clear.filter(({ example, odds }) => example.post.startsWith('stranger') === kind && odds > above).map(({ example }) => example.post)).size;
  const row = [-1.5, -1, -0.5, 0, 0.5, 1].map((above) => `${above}: ${((100 * told.filter(({ odds }) => odds > above).length) / told.length).toFixed(0)}% ${((100 * posts(false, above)) / Math.max(1, posts(false, -99))).toFixed(1)}% ${((100 * posts(true, above)) / Math.max(1, posts(true, -99))).toFixed(2)}%`);
  console.log(`${name} (${told.length} told)\t${row.join(' | ')}`);
}

const labelled = SETS.flatMap((set) => readPosts(join(import.meta.dirname, `../test/accuracy/${set}.jsonl`))).flatMap(ofPost);
const learnt = [...labelled.filter(({ fold }) => fold !== -1), ...strangers(), ...proofs()];
const code = Object.fromEntries(
  SUBJECTS.map((subject) => {
    const crossed = [0, 1, 2, 3].flatMap((part) => {
      const weights = train(learnt.filter(({ fold }) => fold !== part), subject);
      return learnt.filter(({ fold }) => fold === part).map((example) => ({ example, odds: score(weights, example) }));
    });
    const weights = train(learnt, subject);
    report(`${subject}, parts in turn`, crossed, subject);
    report(`${subject}, kept back`, labelled.filter(({ fold }) => fold === -1).map((example) => ({ example, odds: score(weights, example) })), subject);
    return [subject, String.fromCharCode(...Array.from(weights, (weight) => Math.min(126, Math.max(35, Math.round(weight * STEP) + ZERO))))];
  }),
);
if (!process.argv.includes('--try'))
  writeFileSync(
    join(import.meta.dirname, '../src/core/lexicons/wording-model.ts'),
    `// Source: learnt by scripts/train-wording.ts from this project's own labelled posts and, as posts that tell nothing, from nlp-corpus (MIT).\nimport type { Subject } from '../wording/model';\n\n/** How many features the wording had when it was learnt. */\nexport const FEATURES = ${FEATURES};\n/** For every subject its bias and then a weight a feature, one character each (src/core/wording/model.ts). */\nexport const WORDING_MODEL: Readonly<Record<Subject, string>> = ${JSON.stringify(code, null, 2)};\n`,
  );
