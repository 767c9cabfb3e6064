import { FUNCTION } from '../lexicons/cue-words';
import { FIRST, LAST, WORD } from '../lexicons/known';
import type { Reading } from '../reading';
import type { Token } from '../text/tokens';
import { nameKey } from '../watchlist/encode';
import type { Watchlist } from '../watchlist/match';
import { TYPE, caseOf, isCapital, isNameType, typeOf } from './token-type';

/** Do these tokens stand side by side, with nothing but one space between? */
export const adjacent = (reading: Reading, i: number): boolean => {
  const a = reading.tokens[i];
  const b = reading.tokens[i + 1];
  return a !== undefined && b !== undefined && !a.possessive && a.sentence === b.sentence && (b.start - a.end === 1 || (b.start - a.end === 2 && reading.text.charCodeAt(a.end) === 46)) && reading.text.charCodeAt(b.start - 1) === 32;
};

/** The last token of the pair of the watchlist that begins with token `i`; -1 for none. */
export function pairEnd(reading: Reading, i: number, { hasFirst, hasPair }: Watchlist): number {
  const { tokens, known, cues } = reading;
  const { text, shape } = tokens[i] as Token;
  if (!(shape === 'lower' ? (known[i] as number) & FIRST : text.length > 1) || !adjacent(reading, i) || typeOf(reading, i) === TYPE.none) return -1;
  const key = nameKey(text);
  if (!hasFirst(key)) return -1;
  let surname = '';
  for (let to = i + 1; to <= i + 3 && adjacent(reading, to - 1); to += 1) {
    const { text: next, shape: written } = tokens[to] as Token;
    // In lower case a pair with words in it is met by chance.
    if (next.length < 2 || written === 'digits' || (((cues[to] as number) & FUNCTION) !== 0 && written !== 'capital') || (written === 'lower' && (known[i] as number) & WORD && !((known[to] as number) & (FIRST | LAST)))) return -1;
    surname += nameKey(next);
    if (hasPair(key, surname)) return to;
  }
  return -1;
}

/** "T. Facey", "J Breakwell": an initial in front of a name. */
export function initialBefore(reading: Reading, i: number): boolean {
  const { text, shape } = reading.tokens[i] as Token;
  if (text.length > 1 || shape !== 'capital' || text === 'i' || (text === 'a' && reading.text.charAt((reading.tokens[i] as Token).end) !== '.') || !adjacent(reading, i)) return false;
  const type = typeOf(reading, i + 1);
  return isCapital(caseOf(reading, i + 1)) && (isNameType(type) || type === TYPE.firstWord || type === TYPE.lastWord || type === TYPE.maybe);
}
