import type { Reading } from '../reading';
import type { Vocabulary } from './vocabulary';
import type { Spelling } from './spelling';
import { hits } from './matches';

/** A part of a text that is judged as one: sentences `first…last`, which speak for `from…to`. */
export interface Passage {
  readonly first: number;
  readonly last: number;
  /** The sentences it speaks for. */
  readonly from: number;
  readonly to: number;
  /** The whole of a short text, where nothing is told by chance among much else. */
  readonly whole: boolean;
}

/** A text of up to so many words is one passage: what bears on a thing may stand anywhere. */
const SHORT = 75;
/** What is told by no word of its own: where the text is, how long it is, a finger on the lips. */
const ABOUT = ['school', 'much school', 'a line', 'short', 'long', 'hush'] as const;
const SIGN = /[🤫🤐🙊👀🤭]/u;

/** A short text whole; of a longer one every sentence with its neighbours. */
export function passagesOf({ tokens }: Reading): Passage[] {
  const last = tokens.at(-1)?.sentence;
  if (last === undefined) return [];
  if (tokens.length <= SHORT) return [{ first: 0, last, from: 0, to: last, whole: true }];
  return Array.from({ length: last + 1 }, (_, i) => ({ first: Math.max(0, i - 1), last: Math.min(last, i + 1), from: i, to: i, whole: false }));
}

/** How many features there are: sets of characters, patterns, and what the text is about. */
export const countFeatures = ({ sets, patterns }: Vocabulary<string>): number => sets + Object.keys(patterns).length + ABOUT.length;

/** The numbers of the features of every passage, ascending within each. */
export function featuresOf(reading: Reading, spelt: Spelling, { setsOf, sets, patterns }: Vocabulary<string>, passages: readonly Passage[]): number[][] {
  const { tokens, school, folded, text } = reading;
  const sentences = (tokens.at(-1)?.sentence ?? 0) + 1;
  const bySentence: Set<number>[] = Array.from({ length: sentences }, () => new Set<number>());
  for (let i = 0; i < spelt.text.length; i += 1) {
    const found = bySentence[tokens[spelt.tokenAt[i] as number]?.sentence ?? 0] as Set<number>;
    for (const set of setsOf.get(spelt.text.charAt(i)) ?? []) found.add(set);
  }
  Object.values(patterns).forEach((pattern, i) => {
    for (const { sentence } of hits(spelt, reading, pattern)) (bySentence[sentence] as Set<number>).add(sets + i);
  });
  const about = sets + Object.keys(patterns).length;
  const always = [school > 0, school > 2, tokens.length < 12, tokens.length < 35, tokens.length > SHORT, folded.at !== null && SIGN.test(text)].flatMap((holds, i) => (holds ? [about + i] : []));
  return passages.map(({ first, last }) => {
    const found = new Set<number>();
    for (let i = first; i <= last; i += 1) for (const feature of bySentence[i] as Set<number>) found.add(feature);
    return [...[...found].toSorted((a, b) => a - b), ...always];
  });
}
