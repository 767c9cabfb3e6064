/** The safer wording as it is drawn. What is copied is always the whole of it. */

export interface Piece {
  readonly text: string;
  readonly was: 'kept' | 'changed' | 'removed';
}

/** A whole text with safer words in the place of those noticed; null where none can be offered honestly. */
export interface Proposal {
  readonly pieces: readonly Piece[];
  readonly copy: string;
}

/** About four lines of the proposal's column. */
const LONGEST = 300;
const SENTENCE_END = /[.!?…]["’”)]*\s+|\n+/g;

/** The pieces to draw: all of them, or of a long text only the sentences that change, with "…" between. */
export function excerpt({ pieces }: Proposal, longest = LONGEST): readonly Piece[] {
  const length = pieces.reduce((sum, piece) => sum + (piece.was === 'removed' ? 0 : piece.text.length), 0);
  if (length <= longest) return pieces;
  return pieces.flatMap((piece, at) => {
    if (piece.was !== 'kept') return [piece];
    const text = shorten(piece.text, at > 0, at < pieces.length - 1);
    return text ? [{ text, was: 'kept' as const }] : [];
  });
}

/** What of an unchanged stretch belongs to the sentence before it (`after` a change) and to the one that follows. */
function shorten(text: string, after: boolean, before: boolean): string {
  const ends = [...text.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length);
  const first = ends[0];
  const last = ends.at(-1);
  if (first === undefined || last === undefined) return after && before ? text : edge(text, after);
  const head = after ? text.slice(0, first).trimEnd() : '';
  const tail = before ? text.slice(last) : '';
  if (after && before && last <= first) return text;
  return `${head}${head ? ' ' : ''}…${tail ? ' ' : ''}${tail}`;
}

/** The end of a text without full stops that comes before the first change, or its beginning after the last. */
function edge(text: string, after: boolean): string {
  const room = 120;
  if (text.length <= room) return text;
  return after ? `${text.slice(0, room).replace(/\S*$/, '')}…` : `…${text.slice(-room).replace(/^\S*/, '')}`;
}
