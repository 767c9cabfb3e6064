import type { Change } from './safer/change';
import { countPupils } from './safer/lists';
import { mend, type Piece } from './safer/mend';
import { isWelsh } from './safer/sentence';
import type { Finding } from './types';

export type { Piece } from './safer/mend';

export interface Safer {
  /** The whole text in order; what is `removed` is shown and not copied. */
  readonly pieces: readonly Piece[];
  /** The text to copy: all that is `kept` or `changed`. */
  readonly copy: string;
}

/**
 * `text` with every finding's suggestion in its place and the grammar mended; null where a finding has none, where
 * what is left would read badly, and in Welsh. `findings` as `detect` gave them for this very text.
 */
export function saferWording(text: string, findings: readonly Finding[]): Safer | null {
  // What is no matter of words, as a picture, stands nowhere in the text.
  const changes = findings.filter(({ severity, suggestion, start, end }) => end > start && (severity === 'interrupt' || suggestion !== undefined)).toSorted((a, b) => a.start - b.start || b.end - a.end);
  if (changes.length === 0 || changes.some(({ suggestion, start }) => suggestion === undefined || isWelsh(text, start))) return null;
  const apart: Change[] = [];
  for (const { start, end, kind, suggestion = '' } of changes) {
    if (start >= (apart.at(-1)?.end ?? 0)) apart.push({ start, end, words: suggestion, isPlace: kind === 'address' });
  }
  const pieces = mend(text, countPupils(text, apart));
  if (!pieces) return null;
  const copy = pieces.filter(({ was }) => was !== 'removed').map((piece) => piece.text).join('');
  return copy.trim() === '' || !/\p{L}{2}/u.test(copy) ? null : { pieces, copy };
}
