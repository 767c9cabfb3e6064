/** What keeps a sentence whole when words are replaced or taken out. English; a Welsh sentence is left as it is. */

export interface Piece {
  readonly text: string;
  readonly was: 'kept' | 'changed' | 'removed';
}

export interface Change {
  readonly start: number;
  readonly end: number;
  /** '' leaves the words out. */
  readonly words: string;
}

/** Small words that lean on what follows: they go with an address that goes. */
const STRANDED = /(?:^|[\s(,])(?:(?:and|or|but) )?(?:(?:to|at|of|in|on|from|near|round to|up to|by|for|off|along|via|outside|opposite|behind|it's|she's at|he's at|lives? (?:at|on|in|up)|address is|postcode is)(?: the)?|[:–-]) ?$/i;
/** What a suggestion already says: "in Year 4", "(7B)", ", Y9," after a name. */
const CLASS_AFTER = /^,? ?(?:\(?(?:in |from |of )?(?:my |our )?(?:year|yr|y) ?\d{1,2}[a-z]?\)?|\((?:1[0-3]|\d)[a-z]{1,2}\)|(?:in|from|of) (?:1[0-3]|\d)[a-z]{1,2}\b)(?:,(?= (?:who|has|is|was|for)))?/i;
const SENTENCE_START = /(?:^|[.!?…]["'”’)]*\s+|\n\s*)["'“‘(]?$/;
const ARTICLE_BEFORE = /(?:^|\s)(?:the|our|my|a|an|little|wee|dear|young|poor|lovely) $/i;

/** The pieces of the mended text; null where it cannot be mended well. */
export function mend(text: string, changes: readonly Change[]): Piece[] | null {
  const pieces: Piece[] = [];
  let at = 0;
  let pupils = 0;
  for (const [index, change] of changes.entries()) {
    let { start } = change;
    let { end } = change;
    let { words } = change;
    const limit = changes[index + 1]?.start ?? text.length;
    if (start < at) start = at;
    const before = text.slice(at, start);
    if (words === '') {
      const stranded = STRANDED.exec(before);
      if (stranded) start = at + stranded.index + (/^[\s(,]/.test(stranded[0]) ? 1 : 0);
      else if (/[#@]/.test(text.charAt(start))) start = at + before.replace(/ +$/, '').length;
      // A gap keeps one space, no space before a stop, and no comma without a neighbour.
      const left = text.slice(at, start);
      const right = text.slice(end, limit);
      if (/(?:^|\s)$/.test(left) && right.startsWith(' ')) end += 1;
      if (left.endsWith(' ') && (/^[,.;:!?)]/.test(text.slice(end, limit)) || end >= text.length)) start -= 1;
      if (/[,(]\s*$/.test(left) && /^ ?[,)]/.test(text.slice(end, limit))) return null;
      if (SENTENCE_START.test(text.slice(0, start)) && /^\s*(?:$|[.!?\n])/.test(text.slice(end, limit))) return null;
    } else {
      const article = ARTICLE_BEFORE.exec(before);
      if (article && /^an? /.test(words)) {
        // "our Maya" is no "our a pupil"
        start = at + article.index + (/^\s/.test(article[0]) ? 1 : 0);
      }
      const tail = CLASS_AFTER.exec(text.slice(end, limit));
      if (tail && /\b(?:pupil|Year)\b/.test(words)) end += tail[0].length;
      if (/\ba (?:Year \d+ )?pupil$/.test(words)) {
        pupils += 1;
        if (pupils > 1) words = words.replace(/^a /, sameAs(text, changes, index) ? 'the ' : 'another ');
      }
      if (SENTENCE_START.test(text.slice(0, start))) words = words.charAt(0).toUpperCase() + words.slice(1);
      // "Boys' names": the plural's possessive becomes the singular's.
      if (/^['’](?!s)/.test(text.slice(end, limit)) && /s$/i.test(text.slice(change.start, change.end))) {
        words += '’s';
        end += 1;
      }
    }
    if (end > limit || start > end) return null;
    pieces.push({ text: text.slice(at, start), was: 'kept' });
    if (words === '') pieces.push({ text: text.slice(start, end), was: 'removed' });
    else pieces.push({ text: words, was: 'changed' });
    at = end;
  }
  pieces.push({ text: text.slice(at), was: 'kept' });
  return capitalise(pieces.filter((piece) => piece.text !== ''));
}

/** Was this very name replaced before? Then "the pupil", else "another pupil". */
function sameAs(text: string, changes: readonly Change[], index: number): boolean {
  const of = ({ start, end }: Change): string => text.slice(start, end).toLowerCase();
  const change = changes[index] as Change;
  return changes.slice(0, index).some((other) => of(other) === of(change) || of(other).startsWith(`${of(change)} `));
}

/** A sentence whose first words went begins with a capital again. */
function capitalise(pieces: Piece[]): Piece[] {
  let written = '';
  return pieces.map((piece, i) => {
    if (piece.was === 'removed') return piece;
    const after = pieces[i - 1]?.was === 'removed' && SENTENCE_START.test(written) && /^\s*[a-z]/.test(piece.text);
    const text = after ? piece.text.replace(/[a-z]/, (letter) => letter.toUpperCase()) : piece.text;
    written += text;
    return { ...piece, text };
  });
}
