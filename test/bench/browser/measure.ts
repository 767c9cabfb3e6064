import type { Side } from './side';

/** What becomes of one figure in the table. */
export interface Figure {
  readonly what: string;
  readonly unit: string;
  /** `added`: measured on both sides, and the difference is judged. `own`: the extension's own; without it there is none. */
  readonly judged: 'added' | 'own';
  readonly goal?: number;
  /** The two measurements without the extension that stand around one with it may differ by this much: else the machine was not at rest. */
  readonly steady?: number;
}

/** One thing that is measured on one side, a figure for each of its keys. */
export interface Measure<Key extends string = string> {
  readonly figures: Readonly<Record<Key, Figure>>;
  run(side: Side): Promise<Readonly<Record<Key, number>>>;
}
