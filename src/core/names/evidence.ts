import { ADULT, AT, CLASS, DOES, KIN, NEED, ORGANISATION, PRAISE, PUPIL, SCHOOL, SMALL, TITLE, WORK } from '../lexicons/cue-words';
import { FIRST, LAST, PLACE, WORD, lookUp } from '../lexicons/known';
import { PUBLIC_PEOPLE } from '../lexicons/sets';
import { PUBLIC_ALONE } from '../lexicons/public-alone';
import type { Reading } from '../reading';
import type { Knowledge } from '../rule';
import { hash } from '../text/hash';
import { LossySet } from '../text/lossy-set';
import type { Token } from '../text/tokens';
import { nameKey } from '../watchlist/encode';
import type { Candidate } from './candidates';

/** From here on a candidate is taken for a pupil's name. */
export const ENOUGH = 4.3;

let publicPeople: LossySet | undefined;
const isPublic = (name: string): boolean => (publicPeople ??= LossySet.read(PUBLIC_PEOPLE)).has(hash(name));

export type Verdict = 'listed' | 'pupil' | 'other' | 'unclear';

export interface Weighed {
  readonly verdict: Verdict;
  readonly score: number;
}

const OTHER: Weighed = { verdict: 'other', score: 0 };
const MONTH = /^(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|may|june|april|august)$/;
const PLACE_ENDING = /^(?:heath|green|clough|beck|foot|moor|moors|house|lane|way|ways|towers|park|hill|hills|wood|woods|tarn|cakes|end|fields?|common|dale|dales|bridge|brook|cross|ford|gate|hall|head|lake|mill|mills|road|street|greenway|castle|mount|edge|side|bank|water|waters|force|bay|vale|valley|wells|church|court|west|east|north|south|centre|house|team|club|band|day|fair|cup|room|rooms|block|wing)$/;
const HE_OR_SHE = /\b(?:he|she|his|her|him)\b/;
const PHRASE_AFTER = /^(?:'s)? ?(?:road|rd|street|st|avenue|ave|day)\b/;

/** Weighs what speaks for and against a candidate being a pupil. */
export function weigh(candidate: Candidate, reading: Reading, { own, watchlist }: Knowledge): Weighed {
  const { tokens, cues, known, sentences } = reading;
  const { from, to } = candidate;
  const words = tokens.slice(from, to + 1);
  const first = words[0] as Token;
  const last = words.at(-1) as Token;
  const before = tokens[from - 1];
  const after = tokens[to + 1];
  const near = (token: Token | undefined, gap: number): boolean => token !== undefined && token.sentence === first.sentence && gap < 3;
  const cueBefore = near(before, before ? first.start - before.end : 9) ? (cues[from - 1] as number) : 0;
  const cueAfter = near(after, after ? after.start - last.end : 9) ? (cues[to + 1] as number) : 0;
  const texts = words.map(({ text }) => text);

  if (texts.every((text) => own.leftAlone.has(text)) || own.leftAlone.has(texts.join(' '))) return OTHER;
  if (isOwnPerson(texts, own.staffFull) || texts.every((text) => own.nameWords.has(text))) return OTHER;
  const listed = words.length > 1 && hasPair(texts, watchlist.hasPair);
  if (listed) return { verdict: 'listed', score: 9 };
  if (titled(reading, from)) return OTHER;
  if (words.length > 1 && (isPublic(texts.join(' ')) || texts.some((text, i) => i > 0 && isPublic(`${texts[i - 1]} ${text}`)))) return OTHER;
  if (words.length > 1 && lookUp(texts.join(' ')) & PLACE) return OTHER;
  // "3 Jan", "12 Rowan": a date or an address.
  if ((before?.shape === 'digits' && first.start - before.end === 1 && sentences[first.sentence] !== undefined && !((cues[from - 1] as number) & CLASS)) || (after?.shape === 'digits' && MONTH.test(last.text))) return OTHER;
  if (words.length === 1 && PUBLIC_ALONE.has(first.text)) return OTHER;
  if (words.length === 1 && own.staffLast.has(first.text) && !watchlist.hasFirst(nameKey(first.text))) return OTHER;
  // "Jack Hunt School", "Charlotte Street", also with one word between: "Grace Baptist Church".
  const organised = (i: number): boolean => tokens[i] !== undefined && ((cues[i] as number) & ORGANISATION) !== 0 && tokens[i]?.shape !== 'lower';
  if (cueAfter & ORGANISATION && after && after.start - last.end === 1 && (after.shape !== 'lower' || reading.capitals === 'none')) return OTHER;
  if (after && organised(to + 2) && after.shape === 'capital' && after.start - last.end === 1) return OTHER;
  if (((cues[to] as number) & ORGANISATION) !== 0 && words.length > 1 && ((known[to] as number) & LAST) === 0) return OTHER;
  // "Maggie's Lane", "King James's School": what belongs to the name has a name of its own.
  if (last.possessive && after?.shape === 'capital' && after.start - last.end === 3 && !(cueAfter & KIN) && reading.capitals === 'tell') return OTHER;
  if (before?.text === 'the' && first.start - before.end === 1 && !(cueAfter & (PUPIL | KIN))) return OTHER;
  if (PHRASE_AFTER.test(reading.lower.slice(last.end, last.end + 8))) return OTHER;

  const named = (known[from] as number) & FIRST;
  const sureFirst = named !== 0 && ((known[from] as number) & WORD) === 0;
  // "Wood Green", "Malory Towers": a place's ending after something that is no sure first name.
  if (words.length > 1 && !sureFirst && (known[to] as number) & WORD && PLACE_ENDING.test(last.text)) return OTHER;
  let score = candidate.words > 1 ? Math.min(3.1, 0.9 + candidate.sum * 0.5) : candidate.best * 0.75;
  const lone = candidate.words === 1;
  const bits = known[from] as number;
  const wordName = lone && (bits & WORD) !== 0;
  const sentence = sentences[first.sentence] as number;
  const firstListed = watchlist.hasFirst(nameKey(first.text)) || (first.text.includes('-') && watchlist.hasFirst(nameKey(first.text.split('-')[0] ?? '')));
  if (firstListed && (bits & FIRST || candidate.best > 1)) score += lone ? (wordName ? 1 : 1.2) : 0.5;

  const does = after !== undefined && (after.start - last.end === 1 || (after.start - last.end === 2 && after.text === 'who')) && (cueAfter & DOES) !== 0;
  const acts = does || (!wordName && after !== undefined && after.start - last.end === 1 && after.shape === 'lower' && /..(?:ed|es|ing)$/.test(after.text) && (known[to + 1] as number) === WORD);
  const possessed = last.possessive && (cueAfter & KIN) !== 0;
  const classed = classFollows(reading, to);
  if (!lone && !named && candidate.best < 2.3) score -= 0.6;
  if (lone && !firstListed && wordName) score -= bits & FIRST ? 0.6 : 1.6;
  if (acts) score += does ? 1.1 : 0.6;
  if (HE_OR_SHE.test(reading.lower.slice(last.end, last.end + 120))) score += 0.35;
  // A lone name that does nothing, has nobody and is not spoken of is as likely a colour, a place or a brand.
  const person = acts || possessed || classed || last.possessive || (cueBefore & (SMALL | PUPIL | PRAISE)) !== 0 || (cueAfter & (PUPIL | KIN)) !== 0 || reading.lower.charCodeAt(last.end) === 33;
  if (!person) score -= lone ? 0.5 : 0.2;
  if (sentence & CLASS) score += 1.2;
  if (sentence & PUPIL) score += 0.8;
  if (sentence & PRAISE) score += 0.7;
  if (sentence & SCHOOL) score += 0.4;
  if (sentence & NEED) score += 0.5;
  const around = (sentences[first.sentence - 1] ?? 0) | (sentences[first.sentence + 1] ?? 0);
  if (!(sentence & CLASS) && around & CLASS) score += 0.7;
  if (!(sentence & PUPIL) && around & PUPIL) score += 0.7;
  else if (!(sentence & PUPIL) && reading.about & PUPIL) score += 0.3;
  if (!(sentence & NEED) && around & NEED) score += 0.3;
  if (reading.school > 0) score += 0.7;
  if (reading.school > 2) score += 0.4;
  if (firstListed && reading.school > 0) score += 0.6;
  if (cueBefore & PUPIL) score += 1;
  if (cueBefore & SMALL) score += before?.text === 'our' || before?.text === 'wee' || before?.text === 'little' ? 1.1 : 0.6;
  if (possessed) score += 1.6;
  else if (last.possessive && !wordName) score += reading.school > 0 || firstListed ? 0.6 : 0.2;
  if (classed) score += 1.3;

  if (cueBefore & ADULT) score -= 1.8;
  if (cueAfter & ADULT) score -= 1.2;
  if (cueBefore & AT && lone && bits & PLACE) score -= firstListed && does ? 0.5 : 3;
  else if (cueBefore & AT && lone) score -= acts ? 0 : before?.text === 'from' || before?.text === 'to' ? 0.4 : 1.6;
  if (lone && bits & PLACE && !firstListed) score -= 1;
  if ((cueAfter & WORK && last.possessive) || (before?.text === 'by' && (sentence & WORK || (tokens[from - 2]?.shape ?? 'lower') === 'capital'))) score -= 2.2;
  if (sentence & WORK && !(sentence & (CLASS | PUPIL))) score -= 0.8;
  if (wordName && !acts && (first.opens || reading.capitals !== 'tell')) score -= 0.8;
  // Where any word may carry a capital it tells little.
  if (lone && reading.loose > 2 && !(does && firstListed)) score -= wordName ? 1.6 : candidate.best < 2.3 ? 1.2 : 0.4;
  if (reading.about & WORK && namesPublic(reading) && !(sentence & (CLASS | PUPIL))) score -= 1.2;
  if (reading.capitals === 'title') score -= lone ? 1.5 : 0.7;
  if (reading.capitals === 'none') score -= lone ? 0.3 : 0.2;
  if (own.staffFirst.has(first.text) && lone && !firstListed) score -= 1.5;
  if (lone && own.staffLast.has(last.text)) score -= 1.5;
  if (!lone && texts.some((text) => own.nameWords.has(text))) score -= 2;
  return { verdict: score >= ENOUGH ? 'pupil' : 'unclear', score };
}

const publicReadings = new WeakMap<Reading, boolean>();

/** Does the text also name people whom everybody may name? Then it is likely about books, films or history. */
function namesPublic(reading: Reading): boolean {
  const seen = publicReadings.get(reading);
  if (seen !== undefined) return seen;
  const { tokens } = reading;
  const named = tokens.some((token, i) => {
    const next = tokens[i + 1];
    return token.shape !== 'lower' && (PUBLIC_ALONE.has(token.text) || (next !== undefined && next.shape !== 'lower' && next.start - token.end === 1 && isPublic(`${token.text} ${next.text}`)));
  });
  publicReadings.set(reading, named);
  return named;
}

/** Mr, Mrs … before it, or in its first word. "Doctor" in words is no title here, but a dream. */
function titled(reading: Reading, from: number): boolean {
  const { tokens, cues } = reading;
  const first = tokens[from] as Token;
  const before = tokens[from - 1];
  if (((cues[from] as number) & TITLE) !== 0 && first.text !== 'princess' && first.text !== 'prince' && first.text !== 'king') return true;
  if (!before || before.sentence !== first.sentence) return false;
  const gap = first.start - before.end;
  if (((cues[from - 1] as number) & TITLE) !== 0 && gap <= 2) return true;
  // "Mr D. Akhurst"
  const earlier = tokens[from - 2];
  return before.text.length === 1 && earlier !== undefined && ((cues[from - 2] as number) & TITLE) !== 0 && first.start - earlier.end < 6;
}

/** "Freya Kaye in Year 8", "Zhang (7B)", "Lowe, Y4", "of 9A". */
function classFollows(reading: Reading, to: number): boolean {
  const { tokens, cues } = reading;
  const last = tokens[to] as Token;
  for (let i = to + 1; i < Math.min(to + 5, tokens.length); i += 1) {
    const token = tokens[i] as Token;
    if (token.start - last.end > 14 || token.sentence !== last.sentence) return false;
    if ((cues[i] as number) & CLASS) return true;
    if (token.text !== 'in' && token.text !== 'of' && token.text !== 'from' && token.text !== 'year' && token.text !== 'my' && token.text !== 'our' && token.text !== 'the' && token.text !== 'out') return false;
  }
  return false;
}

const isOwnPerson = (texts: readonly string[], people: ReadonlySet<string>): boolean => texts.length > 1 && (people.has(texts.join(' ')) || people.has(texts.slice(-2).join(' ')));

/** Every way to part the words into first name and surname. */
function hasPair(texts: readonly string[], ask: (first: string, last: string) => boolean): boolean {
  for (let from = 0; from < texts.length - 1; from += 1)
    for (let cut = from + 1; cut < texts.length; cut += 1)
      for (let end = texts.length; end > cut; end -= 1)
        if (ask(nameKey(texts.slice(from, cut).join('')), nameKey(texts.slice(cut, end).join('')))) return true;
  return false;
}
