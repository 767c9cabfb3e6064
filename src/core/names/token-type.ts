import { FIRST, LAST, PLACE, WORD, lookUp } from '../lexicons/known';
import { CLASS, CUES, FUNCTION } from '../lexicons/cue-words';
import { NAMELY } from '../lexicons/namely';
import type { Reading } from '../reading';
import type { Token } from '../text/tokens';
import { nameShape } from './shape';

/** What one word may be, by the lists and, where they know nothing, by its letters. */
export const TYPES = ['none', 'first', 'firstWord', 'firstFunction', 'last', 'lastWord', 'word', 'place', 'like', 'maybe', 'unlike', 'double', 'initial'] as const;
/** How it is written, seen beside the rest of the text. */
export const CASES = ['capital', 'loose', 'opening', 'lowerText', 'lower', 'capsText', 'upper'] as const;

export const TYPE = Object.fromEntries(TYPES.map((type, i) => [type, i])) as Record<(typeof TYPES)[number], number>;
export const CASE = Object.fromEntries(CASES.map((name, i) => [name, i])) as Record<(typeof CASES)[number], number>;

/** Types that stand for a listed or likely name and are no everyday word. */
export const isNameType = (type: number): boolean => type === TYPE.first || type === TYPE.last || type === TYPE.like || type === TYPE.double;

const GLUE = /[@_\\]/;
const LATIN = /^[a-z][a-z'-]*$/;
/** "sooo", "hmm", "kjhgf". */
const DRAWN_OUT = /(.)\1\1|^[^aeiouy'-]{3,}$/;
const LIKE = 0;
const MAYBE = -1.2;

/** The type of token `i`; `none` for what is no word or can never be part of a name. */
export function typeOf(reading: Reading, i: number): number {
  const token = reading.tokens[i];
  if (!token || token.kind !== 'word' || token.shape === 'digits' || token.text.length < 2) return TYPE.none;
  // Part of an e-mail address, a file's name or a link.
  if (GLUE.test(reading.text.charAt(token.end)) || GLUE.test(reading.text.charAt(token.start - 1))) return TYPE.none;
  // "Blwyddyn 4", "Class 3".
  if ((reading.cues[i] as number) & CLASS && reading.tokens[i + 1]?.shape === 'digits') return TYPE.none;
  const bits = reading.known[i] as number;
  const { text } = token;
  if (!LATIN.test(text) || DRAWN_OUT.test(text) || (token.shape === 'upper' && reading.capitals !== 'all' && text.length < 4)) return TYPE.none;
  if (token.shape === 'capital' && NAMELY.has(text)) return TYPE.first;
  if (bits & FIRST && (reading.cues[i] as number) & FUNCTION) return TYPE.firstFunction;
  if (bits & FIRST) return bits & WORD ? TYPE.firstWord : TYPE.first;
  if (((reading.cues[i] as number) & FUNCTION) !== 0) return TYPE.none;
  if (reading.cues[i] !== 0 && !(bits & LAST)) return TYPE.word;
  if (bits & LAST) return bits & WORD ? TYPE.lastWord : TYPE.last;
  if (bits & WORD && !text.includes('-')) return TYPE.word;
  if (bits & PLACE) return TYPE.place;
  if (/['-]/.test(text)) return bits & WORD && token.shape === 'lower' ? TYPE.word : compound(token, reading);
  const shape = nameShape(text);
  return shape > LIKE ? TYPE.like : shape > MAYBE ? TYPE.maybe : TYPE.unlike;
}

/** "Lily-Mae", "Szczepan-Kowal", "O'Shea", "D'Juan": as good as its parts. */
function compound(token: Token, reading: Reading): number {
  const parts = token.text.split(/['-]/).filter((part) => part.length > 1);
  if (parts.length === 0) return TYPE.none;
  const bits = parts.map(lookUp);
  const names = bits.filter((bit) => bit & (FIRST | LAST)).length;
  const sure = bits.some((bit, i) => bit & (FIRST | LAST) && (!(bit & WORD) || NAMELY.has(parts[i] as string)));
  if (parts.length > 1) {
    const capitals = reading.text.slice(token.start, token.end).split(/['-]/).filter((part) => /^[A-Z]/.test(part)).length;
    if (parts.every((part) => (CUES.get(part) ?? 0) & FUNCTION)) return TYPE.none;
    if (names === parts.length && (sure || capitals > 1)) return TYPE.double;
    if (capitals < 2 && token.shape !== 'upper') return sure && token.shape !== 'lower' ? TYPE.maybe : TYPE.unlike;
    if (names > 0 || parts.every((part) => nameShape(part) > MAYBE)) return TYPE.double;
    return TYPE.maybe;
  }
  const part = parts[0] as string;
  const bit = bits[0] as number;
  if (bit & (FIRST | LAST) && !(bit & WORD)) return TYPE.last;
  return bit & WORD ? TYPE.maybe : nameShape(part) > MAYBE ? TYPE.like : TYPE.maybe;
}

/** How token `i` is written; `lower` where the rest of the text does use capitals. */
export function caseOf(reading: Reading, i: number): number {
  const token = reading.tokens[i] as Token;
  const { capitals, loose } = reading;
  if (capitals === 'all' && token.shape !== 'lower') return CASE.capsText;
  if (token.shape === 'lower') return capitals === 'none' ? CASE.lowerText : CASE.lower;
  if (token.shape === 'upper') return CASE.upper;
  if (token.shape === 'mixed' && !/^[A-Z]/.test(reading.text.charAt(token.start))) return CASE.lower;
  if (token.opens) return CASE.opening;
  return capitals === 'title' || loose > 2 ? CASE.loose : CASE.capital;
}

export const isCapital = (how: number): boolean => how === CASE.capital || how === CASE.loose || how === CASE.opening;
