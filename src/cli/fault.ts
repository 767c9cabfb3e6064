/** Input that cannot be used: one line for standard error, exit code 2, nothing on standard output. */
export class Fault extends Error {}

/** `file:line:column: what is wrong`, line and column from 1. */
export const fault = (file: string, what: string, line?: number, column?: number): Fault =>
  new Fault([file, line, column].filter((part) => part !== undefined).join(':') + `: ${what}`);

/** So many of very many lines are told; of the rest the number. */
export const MOST_LINES = 20;
export const andMore = (file: string, lines: readonly string[], of: number, what: string): readonly string[] => (of > lines.length ? [...lines, `${file}: and ${of - lines.length} more ${what}`] : lines);

/** Line and column, from 1, of an offset. */
export function position(text: string, offset: number): [line: number, column: number] {
  const before = text.slice(0, offset);
  return [before.split('\n').length, offset - before.lastIndexOf('\n')];
}
