import { CUES, DOES } from '../lexicons/cue-words';
import type { Reading } from '../reading';
import type { Token } from '../text/tokens';
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

/** May a name begin with token `i`, of this type and written this way? */
function begins(reading: Reading, i: number, type: number, how: number): boolean {
  switch (type) {
    case TYPE.none:
      return false;
    case TYPE.first:
    case TYPE.double:
      return true;
    case TYPE.last:
      return how !== CASE.lower || (reading.tokens[i] as Token).text.length > 4;
    case TYPE.firstFunction:
    case TYPE.firstWord: {
      if (isCapital(how)) return true;
      // In lower case a word is a name only where it does something no word of the kind does.
      const token = reading.tokens[i] as Token;
      const next = reading.tokens[i + 1];
      return (how === CASE.lowerText || how === CASE.capsText) && next !== undefined && (token.possessive || (next.start - token.end === 1 && ((reading.cues[i + 1] as number) & DOES) !== 0) || isNameType(typeOf(reading, i + 1)));
    }
    case TYPE.lastWord:
    case TYPE.place:
    case TYPE.word:
      return how === CASE.capital || (how === CASE.loose && type === TYPE.lastWord);
    case TYPE.like:
    case TYPE.maybe:
      return how !== CASE.upper || (reading.tokens[i] as Token).text.length > 4 ? how !== CASE.lower || (type === TYPE.like && (reading.tokens[i] as Token).text.length > 4) : false;
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
    if (next === TYPE.word || next === TYPE.place || next === TYPE.firstWord || next === TYPE.firstFunction) return isNameType(type) || type === TYPE.firstWord;
    return true;
  }
  if (written !== CASE.lower && written !== CASE.lowerText) return false;
  if (CUES.has(token.text)) return false;
  return next === TYPE.last || next === TYPE.first || next === TYPE.double || (next === TYPE.like && token.text.length > 3) || ((next === TYPE.lastWord || (next === TYPE.maybe && token.text.length > 3)) && isNameType(type));
}

/** Every run of name-like tokens, longest first from the left. */
export function* candidates(reading: Reading): Generator<Candidate> {
  const { tokens } = reading;
  for (let i = 0; i < tokens.length; i += 1) {
    const type = typeOf(reading, i);
    if (type === TYPE.none) continue;
    const how = caseOf(reading, i);
    if (!begins(reading, i, type, how)) continue;
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
