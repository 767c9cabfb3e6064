import { tokenAt, type Reading } from '../reading';

/** Units to either side beyond which a sentence is not followed. */
const REACH = 2000;

/** The sentence that holds `offset`, in lower case. */
export function sentenceAround(reading: Reading, offset: number, reach = REACH): string {
  const [start, end] = sentenceSpan(reading, offset, reach);
  return reading.lower.slice(start, end);
}

/** Where the sentence that holds `offset` stands: from its first word to its last, at most `reach` units to either side. */
export function sentenceSpan({ tokens, text }: Reading, offset: number, reach = REACH): [start: number, end: number] {
  const at = tokenAt(tokens, offset);
  const token = tokens[at] ?? tokens.at(-1);
  if (!token) return [0, text.length];
  let from = at < 0 ? tokens.length - 1 : at;
  let to = from;
  while (from > 0 && tokens[from - 1]?.sentence === token.sentence && token.start - (tokens[from - 1]?.start ?? 0) < reach) from -= 1;
  while (to < tokens.length - 1 && tokens[to + 1]?.sentence === token.sentence && (tokens[to + 1]?.end ?? 0) - token.end < reach) to += 1;
  return [tokens[from]?.start ?? 0, tokens[to]?.end ?? text.length];
}

/** From the first word of sentence `first` to the last of sentence `last`. */
export function spanOfSentences({ tokens }: Reading, first: number, last: number): [start: number, end: number] {
  return [tokens[firstToken(tokens, first)]?.start ?? 0, tokens[firstToken(tokens, last + 1) - 1]?.end ?? 0];
}

/** The first token of that sentence or of a later one. */
function firstToken(tokens: Reading['tokens'], sentence: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.sentence ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}
