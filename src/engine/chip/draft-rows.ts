import type { Finding } from '../../core/types';
import { rowsOf, type Reading, type Row, type WaveOff } from '../rows';
import type { ListRow } from './list';

interface Folded {
  readonly row: Row;
  readonly off: WaveOff;
}

/** The rows of one draft as it is typed. What was waved off stays in the list, with its Undo, though it is no finding any more. */
export interface DraftRows {
  take(findings: readonly Finding[], text: string): void;
  /** What was waved off comes first, the last of it foremost: its old place among the rest is gone with the finding. */
  rows(): readonly ListRow[];
  standing(): readonly Row[];
  fold(row: Row, off: WaveOff): void;
  unfold(row: Row): WaveOff | undefined;
  /** The list was closed: what is folded needs no Undo any more. */
  forget(): void;
}

/** Rows are the same thing to a person when the same words of the same clause are meant, wherever they stand now. No space: it is part of an id. */
const sameness = ({ standard, clauseLabel, words }: Row): string =>
  `${standard}|${clauseLabel}|${words.join('|').toLocaleLowerCase()}`.replaceAll(' ', '-');

export function createDraftRows(reading: Reading): DraftRows {
  let current: Row[] = [];
  const folded = new Map<string, Folded>();

  const standing = (): Row[] => current.filter((row) => !folded.has(sameness(row)));
  return {
    take(findings, text) {
      current = rowsOf(findings, text, reading);
    },
    standing,
    rows() {
      const gone = [...folded].toReversed().map(([same, { row, off }]): ListRow => ({ row: { ...row, key: `off-${same}` }, waved: off.how }));
      return [...gone, ...standing().map((row): ListRow => ({ row, waved: null }))];
    },
    fold: (row, off) => void folded.set(sameness(row), { row, off }),
    unfold(row) {
      const key = row.key.replace(/^off-/, '');
      const off = folded.get(key)?.off;
      folded.delete(key);
      return off;
    },
    forget: () => folded.clear(),
  };
}
