import { AT, CUES, DOES, FUNCTION } from '../lexicons/cue-words';
import { FIRST, GUESS, LAST, WORD } from '../lexicons/known';
import type { Reading } from '../reading';
import type { Token } from '../text/tokens';
import { nameKey } from '../watchlist/encode';
import type { Watchlist } from '../watchlist/match';
import { CASE, TYPE, caseOf, isCapital, isNameType, typeOf } from './token-type';

/** A run of tokens that may be one person's name. */
export interface Candidate {
  /** First and last token. */
  readonly from: number;
  readonly to: number;
  /** Type and case of the first word. */
  readonly type: number;
  readonly how: number;
  /** Type of the last word. */
  readonly lastType: number;
  /** Number of words, without particles. */
  readonly words: number;
}

/** Particles inside a surname. */
const PARTICLE = new Set(['de', 'da', 'do', 'dos', 'del', 'della', 'di', 'du', 'la', 'le', 'van', 'von', 'der', 'den', 'el', 'al', 'ul', 'bin', 'bint', 'ibn', 'ap', 'ab', 'mac', 'mc', 'ni', 'nic', 'o', 'st', 'dela', 'abu', 'ur', 'ud', 'e', 'y', 'san', 'ter', 'ten', 'ben', 'bat', 'af', 'av']);

const LONGEST = 5;

/** Do these tokens stand side by side, with nothing but one space between? */
export const adjacent = (reading: Reading, i: number): boolean => {
  const a = reading.tokens[i];
  const b = reading.tokens[i + 1];
  return a !== undefined && b !== undefined && !a.possessive && a.sentence === b.sentence && (b.start - a.end === 1 || (b.start - a.end === 2 && reading.text.charCodeAt(a.end) === 46)) && reading.text.charCodeAt(b.start - 1) === 32;
};

/** "Pope in goal", "Rosemary from 9K", "Young scored": does what no word of the kind does. */
function acts({ tokens, cues }: Reading, i: number): boolean {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  return token.possessive || (next?.shape === 'lower' && next.start - token.end === 1 && ((cues[i + 1] as number) & (DOES | AT)) !== 0);
}

/** May a name begin with token `i`, of this type and written this way? */
function begins(reading: Reading, i: number, type: number, how: number, { hasFirst }: Watchlist): boolean {
  const { text, possessive, end } = reading.tokens[i] as Token;
  const listed = (): boolean => hasFirst(nameKey(text));
  switch (type) {
    case TYPE.none:
      return false;
    case TYPE.first:
      return how !== CASE.lower || !((reading.known[i] as number) & GUESS) || listed();
    case TYPE.double:
      return true;
    case TYPE.last:
      return how !== CASE.lower || text.length > 4;
    case TYPE.firstFunction:
    case TYPE.firstWord: {
      if (isCapital(how)) return true;
      if (how !== CASE.lowerText && how !== CASE.capsText) return false;
      // In lower case a word is a name only where it does something no word of the kind does.
      const next = reading.tokens[i + 1];
      return (type === TYPE.firstWord && listed()) || (next !== undefined && (possessive || (next.start - end === 1 && ((reading.cues[i + 1] as number) & DOES) !== 0) || isNameType(typeOf(reading, i + 1))));
    }
    case TYPE.lastWord:
    case TYPE.place:
    case TYPE.word:
      return how === CASE.capital || (how === CASE.loose && type === TYPE.lastWord) || (how === CASE.opening && (acts(reading, i) || listed()));
    case TYPE.like:
      return how !== CASE.lower && (how !== CASE.upper || text.length > 4);
    case TYPE.maybe:
      return how !== CASE.lower && (how !== CASE.upper || text.length > 4);
    default:
      return isCapital(how);
  }
}

/** May token `i` go on a name whose first word is of `type`, written `how`? */
function goesOn(reading: Reading, i: number, type: number, how: number): boolean {
  const next = typeOf(reading, i);
  const token = reading.tokens[i] as Token;
  if (next === TYPE.none) return false;
  const written = caseOf(reading, i);
  if (isCapital(how) || how === CASE.upper || how === CASE.capsText) {
    if (!isCapital(written) && written !== CASE.upper && written !== CASE.capsText) return isNameType(type) && next === TYPE.last && token.text.length > 3;
    if (how === CASE.capsText) return next !== TYPE.word && next !== TYPE.place;
    if (next === TYPE.word || next === TYPE.place || next === TYPE.firstWord || next === TYPE.firstFunction) return isNameType(type) || type === TYPE.firstWord || (type === TYPE.initial && next === TYPE.firstWord);
    return true;
  }
  if (written !== CASE.lower && written !== CASE.lowerText) return false;
  if (CUES.has(token.text)) return false;
  return next === TYPE.last || next === TYPE.first || next === TYPE.double || (next === TYPE.like && token.text.length > 3) || ((next === TYPE.lastWord || (next === TYPE.maybe && token.text.length > 3)) && isNameType(type));
}

/** The last token of the pair of the watchlist that begins with token `i`; -1 for none. */
function pairEnd(reading: Reading, i: number, { hasFirst, hasPair }: Watchlist): number {
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
function initialBefore(reading: Reading, i: number): boolean {
  const { text, shape } = reading.tokens[i] as Token;
  if (text.length > 1 || shape !== 'capital' || text === 'i' || (text === 'a' && reading.text.charAt((reading.tokens[i] as Token).end) !== '.') || !adjacent(reading, i)) return false;
  const type = typeOf(reading, i + 1);
  return isCapital(caseOf(reading, i + 1)) && (isNameType(type) || type === TYPE.firstWord || type === TYPE.lastWord || type === TYPE.maybe);
}

/** Every run of name-like tokens, longest first from the left; pairs of the watchlist however they are written. */
export function* candidates(reading: Reading, watchlist: Watchlist): Generator<Candidate> {
  const { tokens } = reading;
  for (let i = 0; i < tokens.length; i += 1) {
    const pair = pairEnd(reading, i, watchlist);
    const initial = initialBefore(reading, i);
    const type = initial ? TYPE.initial : typeOf(reading, i);
    if (type === TYPE.none && pair < 0) continue;
    const how = caseOf(reading, i);
    if (pair < 0 && !initial && !begins(reading, i, type, how, watchlist)) continue;
    let to = i;
    let words = 1;
    // A word in front of a name is no part of it: "Congratulations Aisha", "Star Aisha".
    const longest = type === TYPE.word || type === TYPE.place ? 0 : LONGEST;
    while (to - i < longest && adjacent(reading, to)) {
      let next = to + 1;
      while (next - to < 3 && PARTICLE.has((tokens[next] as Token).text) && adjacent(reading, next) && (isCapital(how) ? isCapital(caseOf(reading, next + 1)) : true) && goesOn(reading, next + 1, type, how)) next += 1;
      if (!goesOn(reading, next, type, how)) break;
      to = next;
      words += 1;
    }
    if (pair > to) {
      words += pair - to;
      to = pair;
    }
    yield { from: i, to, type, how, lastType: to === i ? type : typeOf(reading, to), words };
    i = to;
  }
}

/** Do two candidates stand in one list, the second right after the first? */
export function sameList({ text, tokens }: Reading, a: Candidate, b: Candidate): boolean {
  const from = tokens[a.to]?.end ?? 0;
  const to = tokens[b.from]?.start ?? 0;
  if (to - from > 7) return false;
  const gap = text.slice(from, to);
  return /^(?:[,&;.|/]| and| or|, and)? *$/.test(gap);
}
