import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detect, prepare } from '../../src/core/detect';
import { saferWording } from '../../src/core/safer';
import { school } from './school';

const prepared = prepare(school);

/** What keeps a rule, the tokens, the names or the folding busy when it is said again and again. */
const UNITS: readonly string[] = [
  'a', ' ', 'A ', '1 ', '1', '12 Elm ', 'lives on ', '. ', '@a', '#A', 'Ab ', "'", '-', '0', 'the house next to ', 'a.b.', '\u0301', '👀', 'keep it quiet ', 'she is ', 'password ', 'K a j e ',
  'one two ', 'flat 1, ', 'AB.', 'number one ', 'announced', '\n', 'a 1 b', '😀a', 'Kajetan Wilczek, ', '4W ', `4W: ${'Kajetan Wilczek, '.repeat(7)}x\n`, 'Jo Li\n', 'а', 'Mr ', '07700 900', 'https://a/', 'a-', "a'", 'x@y.z ', 'T0m4', '\u200b', '\u00a0', '"', '(', ', ', '"Kajetan" said Mr Wilczek. ',
];

/** Milliseconds of the processor's own time: what else the machine does must not fail this. */
function cost(unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length));
  const start = process.cpuUsage();
  saferWording(text, detect({ text }, prepared));
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Ten times the text takes ten times as long, and a hundred times only if something is quadratic; below 300 ms a pause of the machine weighs more. */
function isLinear(unit: string, length: number): boolean {
  const large = cost(unit, length);
  return large < 300 || (large < 5000 && large < 30 * cost(unit, length / 10));
}

// The time that counts is the processor's; a busy machine takes longer over it.
describe('up to a million characters, time grows as the text does', { timeout: 60_000 }, () => {
  test.each(UNITS.map((unit) => ({ unit, name: JSON.stringify(unit) })))('$name again and again', ({ unit }) => expect(isLinear(unit, 1_000_000)).toBe(true));
  test('anything again and again', () => {
    assert(property(array(constantFrom(...UNITS), { minLength: 2, maxLength: 4 }), (units) => isLinear(units.join(''), 200_000)), { seed: 1, numRuns: 10 });
  }, 60_000);
});
