import { mend, type Piece } from './safer-grammar';
import type { Finding } from './types';

export type { Piece } from './safer-grammar';

export interface Safer {
  /** The whole text in order; what is `removed` is shown and not copied. */
  readonly pieces: readonly Piece[];
  /** The text to copy: all that is `kept` or `changed`. */
  readonly copy: string;
}

/**
 * `text` with every finding's suggestion in its place and the grammar mended; null where a finding has none, or
 * where what is left would read badly. `findings` as `detect` gave them for this very text.
 */
export function saferWording(text: string, findings: readonly Finding[]): Safer | null {
  const changes = findings.filter(({ severity, suggestion }) => severity === 'interrupt' || suggestion !== undefined).toSorted((a, b) => a.start - b.start || b.end - a.end);
  if (changes.length === 0 || changes.some(({ suggestion }) => suggestion === undefined)) return null;
  const apart: Finding[] = [];
  for (const change of changes) {
    const last = apart.at(-1);
    if (!last || change.start >= last.end) apart.push(change);
  }
  const pieces = mend(text, apart.map(({ start, end, suggestion = '' }) => ({ start, end, words: suggestion })));
  if (!pieces) return null;
  const copy = pieces.filter(({ was }) => was !== 'removed').map((piece) => piece.text).join('');
  return copy.trim() === '' || !/\p{L}{2}/u.test(copy) ? null : { pieces, copy };
}
