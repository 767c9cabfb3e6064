import { REACH, type Around, type Change, type Fitted } from './change';
import { fitContact } from './contact';
import { fitPlace } from './place';
import { fitPupil } from './pupil';
import { isShouted, opensSentence } from './sentence';

export interface Piece {
  readonly text: string;
  readonly was: 'kept' | 'changed' | 'removed';
}

/** A value that is said to be something: without it the sentence says nothing. */
const SAYS = /(?:(?<!\p{L})(?:is|are|was|its|it's|it’s)|[:=])\s*$/iu;
const ARTICLE = /(?<!\p{L})(?:an?|the|our|this) $/iu;
const ENGLISH_POSSESSIVE = /^['’]s(?!\p{L})/u;

/** What keeps a sentence whole when words are replaced or taken out: its pieces; null where it cannot be mended well. English. */
export function mend(text: string, changes: readonly Change[]): Piece[] | null {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [index, change] of changes.entries()) {
    const limit = changes[index + 1]?.start ?? text.length;
    if (change.start < at || cutsWord(text, change.start) || cutsWord(text, change.end)) return null;
    const around: Around = { before: text.slice(Math.max(at, change.start - REACH), change.start), after: text.slice(change.end, Math.min(limit, change.end + REACH)) };
    const fitted = fit(text, change, around);
    if (!fitted) return null;
    let start = change.start - fitted.drop;
    let end = change.end + fitted.take;
    let { words } = fitted;
    if (words === '') {
      [start, end] = closeGap(text, at, start, end, limit);
      const right = text.slice(end, Math.min(limit, end + 3));
      const left = text.slice(Math.max(at, start - 3), start);
      if (/[,(]\s*$/.test(left) && /^ ?[,)]/.test(right)) return null;
      if (opensSentence(text, start) && /^\s*(?:$|[.!?\n])/.test(right)) return null;
    } else {
      [words, end] = possessive(text, change, words, end);
      if (isShouted(around.before + around.after)) words = words.toUpperCase();
      else if (opensSentence(text, start) && !/^\p{Ll}/u.test(text.slice(start, end))) words = words.charAt(0).toUpperCase() + words.slice(1);
    }
    if (end > limit || start > end || start < at) return null;
    pieces.push({ text: text.slice(at, start), was: 'kept' }, words === '' ? { text: text.slice(start, end), was: 'removed' } : { text: words, was: 'changed' });
    at = end;
  }
  pieces.push({ text: text.slice(at), was: 'kept' });
  return capitalise(pieces.filter((piece) => piece.text !== ''));
}

function fit(text: string, change: Change, around: Around): Fitted | null {
  const { words, names, isPlace, start, end } = change;
  if (names) return text.charAt(start) === '@' ? fitHandle(around, words) : fitPupil(around, words, opensSentence(text, start));
  if (isPlace && words === '') return fitPlace(around, text.slice(start, end));
  if (words.startsWith('through ')) return fitContact(around, words);
  if (words === '') return SAYS.test(around.before) ? null : { drop: 0, take: 0, words };
  // "news to come from the school's" would be the school's.
  return ENGLISH_POSSESSIVE.test(around.after) ? null : { drop: ARTICLE.exec(around.before)?.[0].length ?? 0, take: 0, words };
}

/** A handle is spoken to unless a small word leads to it. */
function fitHandle(around: Around, words: string): Fitted {
  return /(?<!\p{L})(?:with|by|from|to|for|of|and|is|was|about|see|saw|like|than|that|at|&) $/iu.test(around.before) ? fitPupil(around, words, false) : { drop: 0, take: 0, words: '' };
}

/** A gap keeps one space, and none before a stop or at the end; a tag takes the spaces before it along. */
function closeGap(text: string, at: number, from: number, to: number, limit: number): [start: number, end: number] {
  let start = from;
  let end = to;
  if (/[#@]/.test(text.charAt(from))) while (start > at && text.charAt(start - 1) === ' ') start -= 1;
  if ((start === 0 || /\s/.test(text.charAt(start - 1))) && end < limit && text.charAt(end) === ' ') end += 1;
  if (start > at && text.charAt(start - 1) === ' ' && (end >= text.length || /[,.;:!?)]/.test(text.charAt(end)))) start -= 1;
  return [start, end];
}

/** "Boys' names": the plural's possessive becomes the singular's; "two pupils's" the plural's. Gives the words and their new end. */
function possessive(text: string, { start, end: stood }: Change, words: string, end: number): [words: string, end: number] {
  const sign = text.charAt(end);
  if (sign !== "'" && sign !== '’') return [words, end];
  const s = ENGLISH_POSSESSIVE.test(text.slice(end, end + 3));
  if (s && words.endsWith('s')) return [words + sign, end + 2];
  if (!s && end === stood && !words.endsWith('s') && /s$/i.test(text.slice(start, stood)) && !/^\p{L}/u.test(text.slice(end + 1, end + 2))) return [`${words}${sign}s`, end + 1];
  return [words, end];
}

const cutsWord = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at));

/** A sentence whose first words went begins with a capital again, if it had one. */
function capitalise(pieces: readonly Piece[]): Piece[] {
  let tail = '';
  return pieces.map((piece, i) => {
    if (piece.was === 'removed') return piece;
    const gone = pieces[i - 1];
    const after = gone?.was === 'removed' && /^\P{L}*\p{Lu}/u.test(gone.text) && opensSentence(tail, tail.length) && /^\s*[a-z]/.test(piece.text);
    const text = after ? piece.text.replace(/[a-z]/, (letter) => letter.toUpperCase()) : piece.text;
    tail = (tail + text).slice(-REACH);
    return { ...piece, text };
  });
}
