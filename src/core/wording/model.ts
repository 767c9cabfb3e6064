/** What is too various for a pattern alone is weighed: one logistic regression a subject, over word classes and patterns. */
export const SUBJECTS = ['unreleased-plan', 'private-info', 'incident', 'rumour', 'unkind'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** A weight is one character: its distance from "P" in steps of an eighth, from -4 to 5.6. */
export const ZERO = 80;
export const STEP = 8;

export interface Model {
  readonly bias: readonly number[];
  readonly weights: readonly Float32Array[];
}

/** Reads what scripts/train-wording.ts wrote: for every subject its bias and then its weights. */
export function readModel(code: Readonly<Record<Subject, string>>): Model {
  const rows = SUBJECTS.map((subject) => Float32Array.from(code[subject], (character) => (character.charCodeAt(0) - ZERO) / STEP));
  return { bias: rows.map((row) => row[0] ?? 0), weights: rows.map((row) => row.subarray(1)) };
}
