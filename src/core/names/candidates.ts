import { CUES, FUNCTION } from '../lexicons/cue-words';
import { FIRST, LAST, PLACE, WORD } from '../lexicons/known';
import type { Reading } from '../reading';
import type { Token } from '../text/tokens';
import { nameShape } from './shape';

/** A run of tokens that may be one person's name. */
export interface Candidate {
  /** First and last token. */
  readonly from: number;
  readonly to: number;
  /** How name-like its words are: 0 not at all, 3 sure, for the best of them and for all together. */
  readonly best: number;
  readonly sum: number;
  /** Number of words that count. */
  readonly words: number;
}

/** Particles inside a surname. */
const PARTICLE = new Set(['de', 'da', 'do', 'dos', 'del', 'della', 'di', 'du', 'la', 'le', 'van', 'von', 'der', 'den', 'el', 'al', 'ul', 'bin', 'bint', 'ibn', 'ap', 'ab', 'mac', 'mc', 'ni', 'nic', 'o', 'st', 'dela', 'cruz', 'abu', 'ur', 'ud', 'e', 'y', 'san', 'ter', 'ten']);

/** How name-like one token is, 0 to 3, by list and by shape. */
export function nameLikeness(reading: Reading, i: number): number {
  const token = reading.tokens[i];
  if (!token || token.kind !== 'word' || token.shape === 'digits' || token.text.length < 2 || /\d/.test(token.text)) return 0;
  const bits = reading.known[i] as number;
  const cue = reading.cues[i] as number;
  const named = bits & (FIRST | LAST);
  const word = bits & WORD;
  const capital = token.shape !== 'lower' && reading.capitals !== 'all';
  if (cue & FUNCTION && !named) return 0;
  if (token.shape === 'upper' && reading.capitals !== 'all' && (word || token.text.length < 4) && !(named && !word && token.text.length > 3)) return 0;
  if (!capital) {
    if (!named || word) return 0;
    return bits & FIRST ? 2 : 1.2;
  }
  if (cue & FUNCTION) return 0.6;
  if (named) {
    if (word) return bits & FIRST ? 1.1 : 0.8;
    return (bits & FIRST ? 3 : 2.4) - (bits & PLACE ? 0.8 : 0);
  }
  if (word) return 0;
  if (bits & PLACE) return 0.3;
  if (/['-]/.test(token.text)) return hyphenated(token, reading);
  const shape = nameShape(token.text);
  const opening = token.opens || reading.capitals === 'title' ? 0.4 : 0;
  return Math.max(0, (shape > 1.5 ? 2.7 : shape > 0.5 ? 2.2 : shape > -0.5 ? 1.4 : 0.5) - opening);
}

/** A name with a hyphen or an apostrophe is as good as its parts. */
function hyphenated(token: Token, reading: Reading): number {
  const parts = token.text.split(/['-]/).filter((part) => part.length > 1);
  const capitals = reading.text.slice(token.start, token.end).split(/['-]/).filter((part) => /^[A-Z]/.test(part)).length;
  if (parts.length === 0 || (capitals < 2 && !/^(?:o|d|m|mc)'/.test(token.text))) return 0;
  const scores = parts.map((part) => nameShape(part));
  return Math.max(...scores) > 0.3 ? 2.2 : 1;
}

/** Do these tokens stand side by side, with nothing but one space between? */
export const adjacent = (reading: Reading, i: number): boolean => {
  const a = reading.tokens[i];
  const b = reading.tokens[i + 1];
  return a !== undefined && b !== undefined && !a.possessive && a.sentence === b.sentence && (b.start - a.end === 1 || (b.start - a.end === 2 && reading.text.charCodeAt(a.end) === 46)) && reading.text.charCodeAt(b.start - 1) === 32;
};

/** Every run of name-like tokens, longest first from the left. */
export function* candidates(reading: Reading): Generator<Candidate> {
  const { tokens } = reading;
  for (let i = 0; i < tokens.length; i += 1) {
    const first = nameLikeness(reading, i);
    if (first === 0) continue;
    let to = i;
    let best = first;
    let sum = first;
    let words = 1;
    while (to - i < 5 && adjacent(reading, to)) {
      let next = to + 1;
      // A particle belongs to the name when a name-like word follows it.
      while (next - to < 3 && PARTICLE.has((tokens[next] as Token).text) && adjacent(reading, next) && nameLikeness(reading, next + 1) > 0.4) next += 1;
      const score = surnameLikeness(reading, next, best);
      if (score === 0) break;
      to = next;
      best = Math.max(best, score);
      sum += score;
      words += 1;
    }
    yield { from: i, to, best, sum, words };
    i = to;
  }
}

/** After a sure first name any capitalised word may be a surname: "Bilal Rather", "Summer Long". */
function surnameLikeness(reading: Reading, i: number, before: number): number {
  const score = nameLikeness(reading, i);
  if (score > 0) return score;
  const token = reading.tokens[i] as Token;
  const bits = reading.known[i] as number;
  const cue = CUES.get(token.text) ?? 0;
  if (token.kind !== 'word' || cue !== 0) return 0;
  if (token.shape === 'capital' && reading.capitals === 'tell') return before >= 1 && token.text.length > 1 && bits & (WORD | PLACE) ? 0.6 : 0;
  if (token.shape === 'lower' && before >= 2 && bits === 0 && token.text.length > 3 && nameShape(token.text) > 0.3) return 0.9;
  // Without capitals a listed surname that is also a word may follow a sure first name.
  return token.shape === 'lower' && before >= 2 && bits & LAST && !(bits & FIRST && bits & WORD) ? 0.7 : 0;
}
