import { array, assert, constantFrom, property } from 'fast-check';
import type { Expression } from './find';

const LENGTH = 100_000;
/** Milliseconds a pass over so much hostile text may take: 2 µs a character. */
const MOST = 200;

/** May it go on without end over more than the letters and digits of one word? */
export const isBounded = ({ source }: Expression): boolean =>
  !/[*+]|\{\d+,\}/.test(source.replace(/(?:\\w|\\d|\w|\[(?:\\[wd]|[\w'-])+\])[*+]/g, 'w').replace(/\[(?:\\.|[^\]])*\]|\\./g, 'c'));

/**
 * Texts that keep an expression busy: its own words and signs, in any order, again and again. Fails where a pass over
 * one takes longer than 2 µs a character of the processor's own time. The same texts at every run.
 */
export function fuzz({ source, flags }: Expression): void {
  const expression = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  const plain = source.replace(/\\./g, '(');
  const words = new Set(plain.match(/[a-z']+/gi));
  const own = [...words, ...(plain.match(/[a-z' ]+/gi) ?? []), ...'aA1 .-\',/@\n'];
  assert(
    property(array(constantFrom(...own), { minLength: 1, maxLength: 4 }), (unit) => {
      const repeated = unit.join('');
      const text = repeated.repeat(Math.ceil(LENGTH / repeated.length)).slice(0, LENGTH);
      const start = process.cpuUsage();
      for (const _ of text.matchAll(expression)) void _;
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000 < MOST;
    }),
    { seed: 1, numRuns: words.size + 100, examples: [...words].map((word) => [[word]]) },
  );
}
