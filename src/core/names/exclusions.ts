import { ADULT, AT, CLASS, PUPIL, TITLE } from '../lexicons/cue-words';
import { FIRST, PLACE, WORD, lookUp } from '../lexicons/known';
import type { Reading } from '../reading';
import type { Knowledge } from '../rule';
import type { Token } from '../text/tokens';
import { nameKey } from '../watchlist/encode';
import type { Candidate } from './candidates';
import { isPublic, isPublicAlone } from './public-people';
import { CASE, TYPE, isCapital, isNameType } from './token-type';

const MONTH = /^(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|may|june|april|august)$/;

/** "Freya Kaye in Year 8", "Zhang (7B)", "Lowe, Y4": nobody but a pupil is said to be so. */
const IN_CLASS = /^(?:,? ?\(|,? (?:in |of |from |out of |ym |o |, ?)?|, ?)(?:my |our )?(?:(?:year|yr|[bf]lwyddyn|mlwyddyn|primary|y|p|s) ?\d{1,2}[a-z]?\b|(?:1[0-3]|[1-9])[a-z]{1,2}\b)/i;
/** The same, where nothing but a person can be meant. */
const OF_CLASS = /^ (?:from|of) (?:my |our )?(?:(?:year|yr|[bf]lwyddyn|mlwyddyn|primary|y|p|s) ?\d{1,2}[a-z]?\b|(?:1[0-3]|[1-9])[a-z]{1,2}\b)/i;
/** "Zhang and the other Year 8 students". */
const WITH_CLASS = /^ (?:and|&) (?:the|my|our) (?:other|rest of)\b[^.!?]{0,20}\b(?:y\d|year|class|pupil|student|children|kid|boy|girl|lad)/i;
/** "Is Ava ill? Year 2, tummy ache": a label that is no subject of its sentence. */
const THEN_CLASS = /^[^.!?]{0,60}[.!?] (?:reception|(?:year|yr|y|p) ?\d{1,2}[a-z]?|(?:1[0-3]|[1-9])[a-z]{1,2})(?:[,.!?]|$)/i;
const CHILDREN = /^(?:girls?|boys?|lads?|lass|kids?|bairns?|twins?)$/;
const POINTS_AT = /^(?:the|that|those|this|them|an?|wee|little)$/;
/** Goes before people as well as places: "goes to Ava of 8D". */
const GIVES = /^(?:to|from|of)$/;
const GROUND = /^(?:street|road|lane|avenue|drive|close|terrace|crescent|grove|court|square|institute|academy|school|primary|college|university|hospital|award|cup)$/;
const AMOUNT = /^.{0,12}?\d+ ?(?:am|pm|k|g|kg|oz|p|m|cm|km|th|st|nd|rd)\b/i;

/** What is known for certain: a pair of the watchlist, somebody said to be in a class, or somebody or something that is no pupil. */
export function settled(candidate: Candidate, reading: Reading, { own, watchlist }: Knowledge): 'listed' | 'classed' | 'other' | null {
  const { tokens, cues, sentences } = reading;
  const { from, to } = candidate;
  const words = tokens.slice(from, to + 1);
  const texts = words.map(({ text }) => text);
  const first = words[0] as Token;
  const last = words.at(-1) as Token;
  const alone = words.length === 1;
  if (texts.every((text) => own.leftAlone.has(text)) || own.leftAlone.has(texts.join(' '))) return 'other';
  if (isOwnPerson(texts, own.staffFull) || texts.every((text) => own.nameWords.has(text))) return 'other';
  const byChance = (start: number, end: number): boolean => areWords(reading, from + start, from + end);
  if (!alone && hasPair(texts, watchlist.hasPair, byChance) && !GROUND.test(last.text) && !wordsOnly(reading, candidate)) return 'listed';
  if (titled(reading, from)) return 'other';
  if (!alone) {
    if (texts.some((text, i) => i > 0 && isPublic(`${texts[i - 1]} ${text}`)) || isPublic(texts.join(' '))) return 'other';
    if (lookUp(texts.join(' ')) & PLACE) return 'other';
  }
  if (alone && own.staffLast.has(first.text) && !watchlist.hasFirst(nameKey(first.text))) return 'other';
  // "3 Jan", "12 Rowan": a date or an address.
  const before = tokens[from - 1];
  const after = tokens[to + 1];
  if (before?.shape === 'digits' && first.start - before.end === 1 && !((cues[from - 1] as number) & CLASS) && before.sentence === first.sentence) return 'other';
  if (after?.shape === 'digits' && MONTH.test(last.text)) return 'other';
  const sure = candidate.type === TYPE.first || candidate.type === TYPE.double || (!alone && candidate.type !== TYPE.word && candidate.type !== TYPE.place) || (candidate.type === TYPE.firstWord && watchlist.hasFirst(nameKey(first.text)));
  if (sure && (isCapital(candidate.how) || candidate.how === CASE.capsText || (candidate.how === CASE.upper && !alone)) && classNear(reading, to) && !placed(reading, from)) {
    const tail = reading.text.slice(last.end, last.end + 24);
    if (IN_CLASS.test(tail) && !AMOUNT.test(tail)) return 'classed';
  }
  if (sure && isCapital(candidate.how) && ((sentences[first.sentence] as number) | (sentences[first.sentence + 1] ?? 0)) & (CLASS | PUPIL)) {
    const tail = reading.text.slice(last.end, last.end + 90);
    // "pupils like Ava"
    if (WITH_CLASS.test(tail) || THEN_CLASS.test(tail) || (before?.text === 'like' && (cues[from - 2] as number) & PUPIL)) return 'classed';
  }
  // "Summer from 2M": no season is from a class.
  if (candidate.type === TYPE.firstWord || candidate.type === TYPE.firstFunction) {
    if (isCapital(candidate.how) && classNear(reading, to) && OF_CLASS.test(reading.text.slice(last.end, last.end + 24))) return 'classed';
  }
  return null;
}

/** "the Okafor twins", "that Boswell lad", "one of the Loveridge boys": children told by their family's name. Sisters and brothers are as often famous. */
export function ofFamily({ tokens, text, school }: Reading, { from, to, type, how, words }: Candidate): boolean {
  const [before, name, after] = [tokens[from - 1], tokens[to], tokens[to + 1]];
  return words === 1 && school > 0 && isNameType(type) && isCapital(how) && POINTS_AT.test(before?.text ?? '') && CHILDREN.test(after?.text ?? '') && text.slice(before?.end, after?.start) === ` ${text.slice(name?.start, name?.end)} ` && after?.shape === 'lower' && !isPublicAlone(name?.text ?? '');
}

/** "at Heath Hall, Year 7", "our head Ann Lowe in Year 7": behind a place's word or a grown-up's. */
const placed = ({ tokens, cues }: Reading, from: number): boolean => [from - 1, from - 2].some((i) => ((cues[i] ?? 0) & (ADULT | AT)) !== 0 && !GIVES.test(tokens[i]?.text ?? ''));

const classNear = ({ cues }: Reading, to: number): boolean => (((cues[to + 1] ?? 0) | (cues[to + 2] ?? 0) | (cues[to + 3] ?? 0)) & CLASS) !== 0;

/** Mr, Mrs … before it, or in its first word. */
export function titled(reading: Reading, from: number): boolean {
  const { tokens, cues } = reading;
  const first = tokens[from] as Token;
  const before = tokens[from - 1];
  if (((cues[from] as number) & TITLE) !== 0 && first.text !== 'princess' && first.text !== 'prince' && first.text !== 'king') return true;
  if (!before || before.sentence !== first.sentence) return false;
  if (((cues[from - 1] as number) & TITLE) !== 0 && first.start - before.end <= 2) return true;
  // "Mr D. Akhurst"
  const earlier = tokens[from - 2];
  return before.text.length === 1 && earlier !== undefined && ((cues[from - 2] as number) & TITLE) !== 0 && first.start - earlier.end < 6;
}

const isOwnPerson = (texts: readonly string[], people: ReadonlySet<string>): boolean => texts.length > 1 && (people.has(texts.join(' ')) || people.has(texts.slice(-2).join(' ')));

/** "will frost", "summer lake": in lower case two everyday words are a pair of the watchlist by chance. */
export const wordsOnly = ({ tokens, known }: Reading, { from, to }: Candidate): boolean => {
  for (let i = from; i <= to; i += 1) if ((tokens[i] as Token).shape !== 'lower' || !((known[i] as number) & WORD)) return false;
  return true;
};

/** “Higher Level”: words alone, and the first is nobody's first name. In a lossy list they are a pair by chance. */
const areWords = ({ known }: Reading, from: number, end: number): boolean => ((known[from] as number) & FIRST) === 0 && known.slice(from, end).every((what) => (what & WORD) !== 0);

/** Every way to part the words into first name and surname; one that is met `byChance` (up to `end`, which is not in it) is none. */
export function hasPair(texts: readonly string[], ask: (first: string, last: string) => boolean, byChance: (start: number, end: number) => boolean = () => false): boolean {
  for (let from = 0; from < texts.length - 1; from += 1)
    for (let cut = from + 1; cut < texts.length; cut += 1)
      for (let end = texts.length; end > cut; end -= 1)
        if (ask(nameKey(texts.slice(from, cut).join('')), nameKey(texts.slice(cut, end).join(''))) && !byChance(from, end)) return true;
  return false;
}
