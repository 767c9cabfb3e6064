/** One pass over a folded text: words, @handles, #tags and the sentences they stand in. */

export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'digits';

export interface Token {
  /** Lower case, without a possessive 's. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'handle' | 'tag' | 'link';
  readonly shape: Shape;
  /** Number of the sentence it stands in, from 0. */
  readonly sentence: number;
  /** Opens a sentence, a line or a quotation, where a capital tells nothing. */
  readonly opens: boolean;
  /** Written with 's (or s') behind. */
  readonly possessive: boolean;
  /** Letters and digits in one word. */
  readonly digits: boolean;
}

const LETTER = 1;
const DIGIT = 2;
const UPPER = 4;

/** Character classes of the first 128 characters; everything beyond them that is not a sign counts as a letter. */
const CLASS = new Uint8Array(128);
for (let i = 0; i < 128; i += 1) {
  const c = String.fromCharCode(i);
  CLASS[i] = (/[A-Za-z]/.test(c) ? LETTER : 0) | (/\d/.test(c) ? DIGIT : 0) | (/[A-Z]/.test(c) ? UPPER : 0);
}
const BEYOND = /[\p{L}\p{M}]/u;
const classOf = (code: number): number => (code < 128 ? (CLASS[code] as number) : code < 0x2000 || (code > 0x2e7f && code < 0xd800) ? (BEYOND.test(String.fromCharCode(code)) ? LETTER : 0) : 0);

const APOSTROPHE = 39;
const HYPHEN = 45;
const LINK = /^(?:https?:\/\/|www\.)/i;
const CLOSES = /[.!?\n]/;

/** Letters, digits and `_`. */
const inTag = (code: number): boolean => classOf(code) !== 0 || code === 95;
const inHandle = (code: number): boolean => inTag(code) || code === 46 || code === HYPHEN;

/** Splits `text` (folded). Linear. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : null;
  let sentence = 0;
  let opens = true;
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const cls = classOf(code);
    if (cls === 0 && code !== 64 && code !== 35) {
      if (code > 127 || code === 10 || code === 33 || code === 63 || code === 46 || code === 34 || code === 58 || code === 42 || code === 124 || code === 40) {
        const next = text.charCodeAt(i + 1);
        const ends = code === 10 || ((code === 46 || code === 33 || code === 63) && (Number.isNaN(next) || next === 32 || next === 10 || next === 34 || next === 39 || next === 33 || next === 63 || next === 41) && !isAbbreviation(tokens.at(-1), text, i));
        if (ends) {
          if (tokens.at(-1)?.sentence === sentence) sentence += 1;
          opens = true;
        } else if (code === 34 || code === 58 || code === 42 || code === 124 || code === 40 || code > 127) opens = true;
      }
      i += 1;
      continue;
    }
    const start = i;
    let kind: Token['kind'] = 'word';
    if (code === 64 || code === 35) {
      i += 1;
      kind = code === 64 ? 'handle' : 'tag';
      const goesOn = kind === 'handle' ? inHandle : inTag;
      while (i < text.length && goesOn(text.charCodeAt(i))) i += 1;
      while (i > start + 1 && (text.charCodeAt(i - 1) === 46 || text.charCodeAt(i - 1) === HYPHEN)) i -= 1;
      if (i === start + 1) continue;
    } else {
      let all = cls;
      let ups = cls & UPPER ? 1 : 0;
      let letters = cls & LETTER ? 1 : 0;
      // Capitals after small letters, and at the start: "oLiViA" has three.
      let rises = ups;
      let up = ups;
      i += 1;
      for (; i < text.length; i += 1) {
        const c = text.charCodeAt(i);
        const k = classOf(c);
        if (k === 0) {
          if ((c === APOSTROPHE || c === HYPHEN) && classOf(text.charCodeAt(i + 1)) & LETTER && all & LETTER) continue;
          break;
        }
        all |= k;
        if (k & LETTER) letters += 1;
        const isUp = k & UPPER ? 1 : 0;
        ups += isUp;
        rises += isUp & ~up;
        up = isUp;
      }
      if ((code === 104 || code === 119 || code === 72 || code === 87) && LINK.test(text.slice(start, start + 8) + text.slice(i, i + 3))) {
        while (i < text.length && text.charCodeAt(i) > 32) i += 1;
        kind = 'link';
      }
      let end = i;
      let possessive = false;
      let word = same ? same.slice(start, end) : text.slice(start, end).toLowerCase();
      if (word.endsWith("'s")) {
        possessive = true;
        end -= 2;
        word = word.slice(0, -2);
        if (text.charCodeAt(end + 1) === 83) ups -= 1;
        letters -= 1;
      } else if (text.charCodeAt(i) === APOSTROPHE && word.endsWith('s') && !isOpenQuote(text, start)) possessive = true;
      const first = classOf(text.charCodeAt(start)) & UPPER;
      const shape: Shape = letters === 0 ? 'digits' : ups === 0 ? 'lower' : ups === letters && letters > 1 ? 'upper' : first ? (ups === 1 || /['-]/.test(word) ? 'capital' : 'mixed') : 'mixed';
      const digits = (all & (LETTER | DIGIT)) === (LETTER | DIGIT);
      tokens.push({ text: word, start, end, kind, shape: shape === 'mixed' && rises > 2 && rises * 2.5 > word.length ? 'capital' : shape, sentence, opens, possessive, digits });
      opens = false;
      continue;
    }
    tokens.push({ text: text.slice(start, i).toLowerCase(), start, end: i, kind, shape: 'mixed', sentence, opens, possessive: false, digits: false });
    opens = false;
  }
  return tokens;
}

/** "Mr." and single initials do not close a sentence. */
function isAbbreviation(token: Token | undefined, text: string, stop: number): boolean {
  if (!token || token.end !== stop || !CLOSES.test(text.charAt(stop))) return false;
  if (text.charCodeAt(stop) !== 46) return false;
  return (token.text.length === 1 && token.shape !== 'lower' && token.shape !== 'digits') || /^(?:mr|mrs|ms|dr|st|rev|prof|vs|eg|ie|no)$/.test(token.text);
}

const isOpenQuote = (text: string, start: number): boolean => text.charCodeAt(start - 1) === APOSTROPHE;
