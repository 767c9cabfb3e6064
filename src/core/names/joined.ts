import { CUES, FUNCTION } from '../lexicons/cue-words';
import { FIRST, LAST, WORD, lookUp } from '../lexicons/known';
import { nameShape } from './shape';

/** How much a @handle or #tag is made of a name: 0 not, 1 a first name, 2 a first name and a surname. */
export interface JoinedName {
  readonly names: 0 | 1 | 2;
  /** The names found, lower case. */
  readonly parts: readonly string[];
  /** The other words of it. */
  readonly rest: readonly string[];
}

const NICE = new Set(['itz', 'its', 'im', 'iam', 'the', 'real', 'official', 'xx', 'xo', 'lil', 'mr', 'mrs', 'miss', 'ms', 'sir', 'dr']);

/** Takes a handle or tag apart at its signs, digits and capitals; what is left whole is tried as name + name. */
export function joinedName(written: string, isPair: (first: string, last: string) => boolean): JoinedName {
  const pieces = written
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z'-]+/)
    .map((piece) => piece.toLowerCase())
    .filter((piece) => piece.length > 1);
  const parts: string[] = [];
  const rest: string[] = [];
  for (let i = 0; i < pieces.length; i += 1) {
    const piece = pieces[i] as string;
    const next = pieces[i + 1];
    // "#FreeHarryLock": words that are a name together.
    if (next !== undefined && (lookUp(piece) & FIRST) !== 0 && isPair(piece, next)) {
      parts.push(piece, next);
      i += 1;
    } else if (NICE.has(piece)) rest.push(piece);
    else if (isFirst(piece) || (parts.length > 0 && isLast(piece))) parts.push(piece);
    else {
      const cut = piece.length > 6 ? splitNames(piece, isPair) : null;
      if (cut) parts.push(...cut);
      else rest.push(piece);
    }
  }
  return { names: parts.length > 1 ? 2 : parts.length === 1 ? 1 : 0, parts, rest };
}

function isFirst(piece: string): boolean {
  const bits = lookUp(piece);
  return (bits & FIRST) !== 0 && (bits & WORD) === 0 && !((CUES.get(piece) ?? 0) & FUNCTION);
}

function isLast(piece: string): boolean {
  const bits = lookUp(piece);
  return (bits & (LAST | FIRST)) !== 0 || ((bits & WORD) === 0 && nameShape(piece) > 0.5);
}

/** "samuelhorvath": a pair of the watchlist, else the longest listed first name in front of something that can be a surname. */
function splitNames(piece: string, isPair: (first: string, last: string) => boolean): [string, string] | null {
  const longest = Math.min(piece.length - 2, 14);
  for (let cut = longest; cut >= 2; cut -= 1) if (isPair(piece.slice(0, cut), piece.slice(cut)) && isFirst(piece.slice(0, cut))) return [piece.slice(0, cut), piece.slice(cut)];
  for (let cut = Math.min(longest, piece.length - 4); cut >= 3; cut -= 1) {
    const last = piece.slice(cut);
    if (isFirst(piece.slice(0, cut)) && ((lookUp(last) & LAST) !== 0 || (isLast(last) && nameShape(last) > 1.5))) return [piece.slice(0, cut), last];
  }
  return null;
}
