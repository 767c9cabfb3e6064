import { AT, CUES, DOES } from '../lexicons/cue-words';
import { GUESS } from '../lexicons/known';
import type { Reading } from '../reading';
import type { Token } from '../text/tokens';
import { nameKey } from '../watchlist/encode';
import type { Watchlist } from '../watchlist/match';
import { adjacent, initialBefore, pairEnd } from './pairs';
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
