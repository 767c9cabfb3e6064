import type { Reading } from '../reading';
import type { Spelling } from './spelling';
import type { Pattern } from './vocabulary';

/** A pattern's hit, led back to the sentence and the text. */
export interface Hit {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/** Every hit of the patterns, in the order of the text; they may overlap. */
export function hits(spelt: Spelling, { tokens }: Reading, ...patterns: readonly Pattern[]): Hit[] {
  const found: Hit[] = [];
  for (const [from, to] of matches(spelt, patterns)) {
    const first = tokens[from];
    const last = tokens[to];
    if (first && last) found.push({ sentence: first.sentence, start: first.start, end: last.end });
  }
  return found.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** The sentences that a pattern hits. */
export function sentencesOf(spelt: Spelling, { tokens }: Reading, ...patterns: readonly Pattern[]): Set<number> {
  const found = new Set<number>();
  for (const [from] of matches(spelt, patterns)) found.add(tokens[from]?.sentence ?? 0);
  return found;
}

/** First and last token of every match. */
function* matches(spelt: Spelling, patterns: readonly Pattern[]): Generator<[from: number, to: number]> {
  for (const pattern of patterns)
    for (const alternative of pattern) {
      if (!alternative.needs.every((set) => spelt.has[set] === 1)) continue;
      alternative.expression ??= new RegExp(alternative.source, 'g');
      for (const { 0: found, index } of spelt.text.matchAll(alternative.expression)) yield [spelt.tokenAt[index] as number, spelt.tokenAt[index + found.length - 1] as number];
    }
}
