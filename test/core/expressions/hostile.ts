import { array, assert, constantFrom, property } from 'fast-check';
import type { Expression } from './find';

const LENGTH = 100_000;
/** Milliseconds a pass over a character of hostile text may take. */
const MOST = 0.002;

/** May it go on without end over more than the letters and digits of one word? */
export const isBounded = ({ source }: Expression): boolean =>
  !/[*+]|\{\d+,\}/.test(source.replace(/(?:\\w|\\d|\w|\[(?:\\[wd]|[\w'-])+\])[*+]/g, 'w').replace(/\[(?:\\.|[^\]])*\]|\\./g, 'c'));

/** Does a pass over `text` take no longer than 2 µs a character of the processor's own time? */
export function isQuickOn({ source, flags }: Expression, text: string): boolean {
  const expression = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  const start = process.cpuUsage();
  for (const _ of text.matchAll(expression)) void _;
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 < MOST * text.length;
}

/**
 * Texts that keep an expression busy: its own words and signs, in any order, again and again. Fails where a pass over
 * one takes longer than 2 µs a character of the processor's own time. The same texts at every run.
 */
export function fuzz(expression: Expression): void {
  const plain = expression.source.replace(/\\./g, '(');
  const words = new Set(plain.match(/[a-z']+/gi));
  const own = [...words, ...(plain.match(/[a-z' ]+/gi) ?? []), ...'aA1 .-\',/@\n'];
  assert(
    property(array(constantFrom(...own), { minLength: 1, maxLength: 4 }), (unit) => {
      const repeated = unit.join('');
      return isQuickOn(expression, repeated.repeat(Math.ceil(LENGTH / repeated.length)).slice(0, LENGTH));
    }),
    { seed: 1, numRuns: words.size + 100, examples: [...words].map((word) => [[word]]) },
  );
}
