import type { Reading } from '../reading';
import { feed, finish, start } from '../text/hash';
import { matches } from './matches';
import type { Spelling } from './spelling';
import { FORMS, type Vocabulary } from './vocabulary';

/** A part of a text that is judged as one: sentences `first…last`, which speak for `from…to`. */
export interface Passage {
  readonly first: number;
  readonly last: number;
  /** The sentences it speaks for. */
  readonly from: number;
  readonly to: number;
}

/** A text of up to so many words is one passage: what bears on a thing may stand anywhere. */
const SHORT = 60;
/** Words and pairs of words are features by so much of their hash: two of them are seldom one. */
const HASHES = 0x10000;
/** What is told by no word of its own: where the text is, how long it is, a finger on the lips. */
const ABOUT = ['school', 'much school', 'a line', 'short', 'long', 'hush'] as const;
const SIGN = /[🤫🤐🙊👀🤭]/u;

/** A short text whole; of a longer one every sentence with its neighbours. */
export function passagesOf({ tokens }: Reading): Passage[] {
  const last = tokens.at(-1)?.sentence;
  if (last === undefined) return [];
  if (tokens.length <= SHORT) return [{ first: 0, last, from: 0, to: last }];
  return Array.from({ length: last + 1 }, (_, i) => ({ first: Math.max(0, i - 1), last: Math.min(last, i + 1), from: i, to: i }));
}

/** How many features are no words: patterns, and what the text is about. They come first. */
export const countPlain = ({ patterns }: Vocabulary<string>): number => Object.keys(patterns).length + ABOUT.length;
/** How many features there can be. */
export const countFeatures = (vocabulary: Vocabulary<string>): number => countPlain(vocabulary) + HASHES;

/** What a sentence has: its features, which may come more than once, and how many words it has. */
export interface Content {
  readonly features: number[];
  words: number;
}

/** The content of every sentence, of features that are `known`. */
export function contentOf(reading: Reading, spelt: Spelling, vocabulary: Vocabulary<string>, known: (feature: number) => boolean): Content[] {
  const { tokens } = reading;
  const bySentence: Content[] = Array.from({ length: (tokens.at(-1)?.sentence ?? -1) + 1 }, () => ({ features: [], words: 0 }));
  Object.values(vocabulary.patterns).forEach((pattern, i) => {
    for (const token of matches(spelt, pattern)) (bySentence[tokens[token]?.sentence ?? 0] as Content).features.push(i);
  });
  const first = countPlain(vocabulary);
  let sentence = -1;
  let before = start();
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Reading['tokens'][number];
    if (token.sentence !== sentence) {
      sentence = token.sentence;
      before = start();
    }
    const form = spelt.formOf[i] as string;
    // A name, a number or a link is one of many: its form tells all there is to learn.
    const word = form === FORMS.OTHER || form > '~' ? token.text : form;
    const found = bySentence[sentence] as Content;
    found.words += 1;
    const one = first + (finish(feed(start(), stem(word))) % HASHES);
    const pair = first + (finish(feed(before, word)) % HASHES);
    if (known(one)) found.features.push(one);
    if (word !== form) {
      // And what all words of its class have in common.
      const kind = first + (finish(feed(start(), form)) % HASHES);
      if (form !== FORMS.OTHER && known(kind)) found.features.push(kind);
    }
    if (known(pair)) found.features.push(pair);
    before = feed(feed(start(), word), ' ');
  }
  return bySentence;
}

/** What the whole text is about, as features. */
export function aboutOf({ tokens, school, folded, text }: Reading, { patterns }: Vocabulary<string>): number[] {
  const first = Object.keys(patterns).length;
  return [school > 0, school > 2, tokens.length < 12, tokens.length < 35, tokens.length > SHORT, folded.at !== null && SIGN.test(text)].flatMap((holds, i) => (holds ? [first + i] : []));
}

/** The content of a passage, each feature once. */
export function inPassage(bySentence: readonly Content[], { first, last }: Pick<Passage, 'first' | 'last'>, about: readonly number[]): { features: Set<number>; words: number } {
  const features = new Set<number>(about);
  let words = 0;
  for (let i = first; i <= last; i += 1) {
    const content = bySentence[i] as Content;
    words += content.words;
    for (const feature of content.features) features.add(feature);
  }
  return { features, words };
}

/** A word without its regular ending. */
function stem(word: string): string {
  for (const ending of ['ing', 'ed', 'es', 's']) if (word.endsWith(ending) && word.length - ending.length > 2) return word.slice(0, -ending.length);
  return word;
}
