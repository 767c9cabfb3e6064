import { CLASS, CUES, FUNCTION, ORGANISATION, PRAISE, PUPIL, SCHOOL, TITLE } from './lexicons/cue-words';
import { FIRST, LAST, WORD, lookUp } from './lexicons/known';
import { nameShape } from './names/shape';
import { fold, original, type Folded } from './text/fold';
import { behindDigits } from './text/leet';
import { tokenise, type Token } from './text/tokens';

/** A text made ready for the rules: folded, split, looked up, and what it is about. Offsets are those of `text`. */
export interface Reading {
  readonly folded: Folded;
  readonly text: string;
  /** As long as `text`. */
  readonly lower: string;
  readonly tokens: readonly Token[];
  /** What the lexicons know of every token. */
  readonly known: Uint8Array;
  /** What every token tells about its neighbours. */
  readonly cues: Uint32Array;
  /** The cues of every sentence together. */
  readonly sentences: Uint32Array;
  /** How many words place the text in a school; a class or a year counts twice. */
  readonly school: number;
  /** The school year of the classes named, '' for none or for more than one: whose is which is not known. */
  readonly year: string;
  /** The cues of the whole text together. */
  readonly about: number;
  /** How many everyday words carry a capital inside a sentence. */
  readonly loose: number;
  /** The writer speaks of a class of their own: "my class", "I teach". */
  readonly mine: boolean;
  /** Nothing speaks of school. */
  readonly elsewhere: boolean;
  /** Capitals tell nothing: hardly any, nearly only, or on every word as in a headline. */
  readonly capitals: 'tell' | 'none' | 'all' | 'title';
}

/** A class or year: 4W, 10R, Y7, yr6, P7, S2, KS3, 5/6; Northern Ireland counts up to Year 14. */
const CLASS_CODE = /^(?:(?:1[0-4]|[1-9])[a-z]{1,2}\d?|(?:y|yr|year)(?:1[0-4]|[1-9])[a-z]?s?|p[1-7]|s[1-6]|ks[1-5])$/;
const NOT_CLASS = /^\d+(?:st|nd|rd|th|am|pm|k|kg|cm|mm|km|ml|ft|in|hr|mb|gb)$/;
/** In lower case these are amounts: 5m, 3x, 10p. */
const AMOUNT = /^\d+[apkmgsxdlv]$/;
const YEAR_WORD = /^(?:year|years|yr|y|primary|[bf]lwyddyn|mlwyddyn|bl)$/;
const YEAR_NUMBER = /^(?:(1[0-4]|[1-9])(?:s|[a-z])?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen)$/;
const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen'];
const PHRASES: readonly [RegExp, number][] = [
  [/\b(?:well done|shout(?:s|ing)? out|good luck|happy birthday|get well|hats off|take a bow|da iawn|pen-?blwydd hapus|so proud|mor falch|star of the week)\b/g, PRAISE],
  [/\b(?:[3-9]|1[0-8]|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)[- ]?(?:yrs?|years?)[- ]?olds?\b|\baged (?:[3-9]|1[0-8])\b/g, PUPIL],
  [/\b(?:my|our|the|his|her) (?:class|form|tutor group|set)\b|\b(?:key stage|sixth form(?:er)?|form group|bottom set|top set|tutor group)\b/g, CLASS],
];

/** A letter with a mark, in one character or two. */
const MARKED = /[\u00c0-\u024f\u1e00-\u1eff]|[\u{300}-\u{34e}\u{350}-\u{36f}]/u;
const MINE = /\b(?:my|our) (?:class|form|tutor|set|pupils?|students?|kids|year|y\d|lot|little|lovely|class'?s|reception|nursery|1?\d[a-z])|\bi (?:teach|taught)\b|\bin my (?:lesson|room|classroom)/;

export function read(text: string): Reading {
  const folded = fold(text);
  const body = folded.text;
  const tokens = tokenise(body);
  const lowered = body.toLowerCase();
  const lower = lowered.length === body.length ? lowered : body;
  const known = new Uint8Array(tokens.length);
  const cues = new Uint32Array(tokens.length);
  const sentences = new Uint32Array((tokens.at(-1)?.sentence ?? 0) + 1);
  let school = 0;
  const years = new Set<string>();
  let capital = 0;
  let upper = 0;
  let words = 0;
  let loose = 0;
  const tell = (i: number, bits: number): void => {
    cues[i] = (cues[i] as number) | bits;
    const { sentence } = tokens[i] as Token;
    sentences[sentence] = (sentences[sentence] as number) | bits;
  };
  for (let i = 0; i < tokens.length; i += 1) {
    const written = tokens[i] as Token;
    if (written.kind !== 'word') continue;
    const token = written.digits ? nameBehindDigits(written, body) : written;
    tokens[i] = token;
    const { text: word, shape } = token;
    // "Hà", "Mỹ", "Cát": with a mark on a letter it is not the English word.
    const foreign = folded.at !== null && shape === 'capital' && MARKED.test(text.slice(...original(folded, token.start, token.end)));
    const cue = foreign ? 0 : (CUES.get(word) ?? 0);
    if (shape !== 'digits' && shape !== 'mixed' && word.length > 1) {
      known[i] = foreign ? lookUp(word) & ~WORD : lookUp(word);
      if (!(cue & FUNCTION) && word.length > 3) {
        words += 1;
        if (shape === 'capital') {
          capital += 1;
          if (!token.opens && (known[i] as number) === WORD && !(cue & (SCHOOL | TITLE | ORGANISATION))) loose += 1;
        }
        else if (shape === 'upper') upper += 1;
      }
    } else if (shape === 'mixed') known[i] = lookUp(word);
    if (cue) tell(i, cue);
    if (cue & (SCHOOL | PUPIL | CLASS)) school += 1;
    let stage = '';
    const first = body.charCodeAt(token.start) | 32;
    if (first < 58 || first === 112 || first === 115 || first === 121 || first === 107) {
      if (CLASS_CODE.test(word) && !NOT_CLASS.test(word) && !(shape === 'lower' && AMOUNT.test(word))) stage = word.replace(/\D/g, '');
    }
    const previous = tokens[i - 1];
    if (previous && YEAR_WORD.test(previous.text) && YEAR_NUMBER.test(word) && token.start - previous.end === 1) stage = String(NUMBERS.indexOf(word) > 0 ? NUMBERS.indexOf(word) : Number.parseInt(word, 10));
    if (stage) {
      tell(i, CLASS);
      school += 2;
      if (!/^(?:ks|[ps])/.test(word)) years.add(stage);
    }
  }
  for (const [phrase, bits] of PHRASES) {
    for (const hit of lower.matchAll(phrase)) {
      const i = tokenAt(tokens, hit.index);
      if (i < 0) continue;
      tell(i, bits);
      if (bits & CLASS) school += 1;
    }
  }
  const capitals = words < 4 ? (capital + upper ? 'tell' : known.some((bits) => bits & (FIRST | LAST) && !(bits & WORD)) ? 'none' : 'tell') : capital + upper === 0 ? 'none' : upper / words > 0.6 ? 'all' : capital / words > 0.6 && words > 7 ? 'title' : 'tell';
  const mine = MINE.test(lower);
  return { folded, text: body, lower, tokens, known, cues, sentences, school, year: years.size === 1 ? String([...years]) : '', capitals, loose, mine, elsewhere: school === 0 && !mine, about: sentences.reduce((all, bits) => all | bits, 0) };
}

/** "T0m4sz" is a name where "tomasz" is one: nothing else with digits in it is read anew. */
function nameBehindDigits(token: Token, body: string): Token {
  // Capitals here and there among digits are a code.
  if (token.shape === 'mixed') return token;
  const capital = !/^[a-z]/.test(body.charAt(token.start));
  const isName = (word: string): boolean => {
    const bits = lookUp(word);
    return (bits & (FIRST | LAST)) > 0 && (!(bits & WORD) || (capital && (bits & FIRST) > 0));
  };
  // "Wi11iam": of two that may be meant, the one whose letters look more like a name.
  const [word] = behindDigits(token.text).filter(isName).toSorted((a, b) => nameShape(b) - nameShape(a));
  // A digit at the start hides how the letter was written.
  return word === undefined ? token : { ...token, text: word, shape: token.shape === 'lower' && capital ? 'capital' : token.shape };
}

/** The token that holds or follows `offset`; -1 behind the last. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle] as Token).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low < tokens.length ? low : -1;
}
