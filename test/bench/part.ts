import type { Spread } from './spread';

/** One line of the table. `judged` is what the goal is held against: what the extension adds, or its own cost. */
export interface Row {
  readonly what: string;
  readonly unit: string;
  /** The page without any extension; left out where that is nothing by nature. */
  readonly none?: Spread;
  readonly ours: Spread;
  /** Ours less `none`, round by round. */
  readonly added?: Spread;
  readonly goal?: number;
}

export interface Options {
  /** Interleaved rounds that are to count. */
  readonly rounds: number;
  /** Says how far it is. */
  tell(line: string): void;
}

/** A part of the bench: what it says before its rows (how things were measured), and the rows. */
export interface Report {
  readonly notes: readonly string[];
  readonly rows: readonly Row[];
}

export interface Part {
  readonly name: string;
  measure(options: Options): Promise<Report>;
}

/** Where the goal is missed. */
export const isOver = ({ goal, ours, added }: Row): boolean => goal !== undefined && (added ?? ours).median > goal;
