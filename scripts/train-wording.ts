/**
 * Learns src/core/lexicons/wording-model.ts, which weighs words and patterns into "this passage tells a plan", and so on.
 * Run by hand after any change of src/core/wording, scripts/wording or the labelled posts: tsx scripts/train-wording.ts
 * Every author's posts are judged by a model that has not seen them; where to ask is set on these judgements, so that
 * of posts that are fine no more than a share is asked about. Prints what is found then, a kind and an author at a time.
 *   --sets FOLDER   also learns from the labelled posts of another folder
 *   --try           writes nothing
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hash } from '../src/core/text/hash';
import { countFeatures, countPlain } from '../src/core/wording/features';
import { VOCABULARY } from '../src/core/wording/index';
import { TOLD, writeModel } from '../src/core/wording/model';
import { postOf } from '../src/core/rule';
import { RULES } from '../src/core/rules/index';
import { labelledFiles, readPosts } from './accuracy/labelled';
import { examplesOf, ofPost, written, type Example } from './wording/examples';
import { learnModel } from './wording/learn';
import { leftOut, report, thresholds } from './wording/thresholds';

const { values } = parseArgs({ options: { sets: { type: 'string' }, try: { type: 'boolean', default: false } } });
const require = createRequire(import.meta.url);
const corpus = ((await import(require.resolve('nlp-corpus'))) as { default: { all(): string[] } }).default;

/** Ridge: how hard every weight is drawn to nothing. */
const PULL = 2;
/** Weights that are kept. */
const KEPT = 14400;
/** And for whether a pupil may be named. */
const KEPT_OF_PUPILS = 2400;
/** Authors are left out in so many groups. */
const GROUPS = 9;
const STRANGERS = 3000;
/** How much a rule's own example counts: it must come out right. */
const PROOF_COUNTS = 8;

const textOf = (example: Parameters<typeof postOf>[0]): string => postOf(example).text;

/** The rules' own examples. */
const proofs = (): Example[] =>
  RULES.filter(({ kind }) => (TOLD as readonly string[]).includes(kind)).flatMap(({ kind, examples: { flags, passes } }) => [
    ...flags.map(textOf).flatMap((text) => examplesOf(text, [{ kind, start: 0, end: text.length }], PROOF_COUNTS, 'proof', ['pupil-name'])),
    ...passes.map(textOf).flatMap((text) => examplesOf(text, [], PROOF_COUNTS, 'proof', ['pupil-name'])),
  ]);

/** Posts of people who were not thinking of schools: one to three sentences that follow each other. */
function strangers(): string[] {
  const sentences = corpus.all();
  return Array.from({ length: STRANGERS }, (_, i) => {
    const from = hash(`${i}`) % (sentences.length - 3);
    return sentences.slice(from, from + 1 + (i % 3)).join(' ');
  });
}

const files = [join(import.meta.dirname, '../test/accuracy'), ...(values.sets === undefined ? [] : [values.sets])].flatMap(labelledFiles);
const posts = files.flatMap(({ posts: path, school }) => readPosts(path).map((post) => ({ post, school, author: path })));
const examples = [
  ...posts.flatMap(({ post, author }) => ofPost(post, author)),
  ...written(join(import.meta.dirname, 'wording')),
  ...proofs(),
  ...strangers().flatMap((text) => examplesOf(text, [], 1, 'stranger')),
];
const sizes = { plain: countPlain(VOCABULARY), all: countFeatures(VOCABULARY) };
const learnWithout = (authors: readonly string[]) => learnModel(examples.filter(({ author }) => !authors.includes(author)), sizes, PULL, KEPT, KEPT_OF_PUPILS);

const authors = [...new Set(posts.map(({ author }) => author))];
const judged = Array.from({ length: GROUPS }, (_, group) => authors.filter((_author, at) => at % GROUPS === group)).flatMap((group) => {
  const model = learnWithout(group);
  return group.flatMap((author) => leftOut(posts.filter((post) => post.author === author), model));
});
const enough = thresholds(judged);
report(judged, enough);

if (!values.try) {
  const source = "// Source: learnt by scripts/train-wording.ts from this project's own labelled posts and, as posts that tell nothing, from nlp-corpus (MIT).\n";
  const { places, weights } = writeModel(learnWithout([]));
  writeFileSync(
    join(import.meta.dirname, '../src/core/lexicons/wording-model.ts'),
    `${source}\n/** Weights and their places (src/core/wording/model.ts). */\nexport const WORDING_MODEL = {\n  places: ${JSON.stringify(places)},\n  weights: ${JSON.stringify(weights)},\n};\n/** Log-odds from which on a passage tells something by itself, and from which on it is likely to. */\nexport const THRESHOLDS = ${JSON.stringify(enough, null, 2)};\n`,
  );
}
