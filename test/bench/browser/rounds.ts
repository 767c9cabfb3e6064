import type { Measure } from './measure';
import type { Side } from './side';

/** All figures of one side, by name. */
export type Figures = Readonly<Record<string, number>>;

/** One measurement with the extension, and those without it right before and right after. */
export interface Round {
  readonly before: Figures;
  readonly ours: Figures;
  readonly after: Figures;
}

/** Names of the figures in which the two sides without the extension differ by more than they may. */
export function unsteady({ before, after }: Round, measures: Readonly<Record<string, Measure>>): string[] {
  return figuresOf(measures).flatMap(([name, { what, steady }]) =>
    steady !== undefined && Math.abs((before[name] ?? 0) - (after[name] ?? 0)) > steady ? [what] : [],
  );
}

/** Each figure of each measure, with the name it goes by in `Figures`. */
export const figuresOf = (measures: Readonly<Record<string, Measure>>) =>
  Object.entries(measures).flatMap(([measure, { figures }]) => Object.entries(figures).map(([key, figure]) => [`${measure}.${key}`, figure] as const));

export interface RoundsOptions {
  /** Rounds that are to count. */
  readonly wanted: number;
  /** May one more round be tried in the place of a rejected one? */
  hasTime(): boolean;
  measure(kind: Side['kind']): Promise<Figures>;
  /** Why a round does not count; '' if it does. */
  rejects(round: Round): string;
  tell(line: string): void;
}

/** none, ours, none, ours, none …: each side without the extension stands between two rounds. @returns the rounds that count, and those that do not */
export async function interleave({ wanted, hasTime, measure, rejects, tell }: RoundsOptions): Promise<{ counted: Round[]; rejected: Round[] }> {
  const counted: Round[] = [];
  const rejected: Round[] = [];
  let before = await measure('none');
  while (counted.length < wanted && (counted.length + rejected.length < wanted || hasTime())) {
    const ours = await measure('ours');
    const after = await measure('none');
    const round = { before, ours, after };
    const why = rejects(round);
    (why ? rejected : counted).push(round);
    tell(`round ${counted.length + rejected.length} ${why ? `rejected: ${why}` : 'counts'}`);
    before = after;
  }
  return { counted, rejected };
}
