import { expect, test } from 'vitest';
import { isOver, type Row } from './part';
import { quantile, spread } from './spread';
import { table } from './table';

const row = (ours: number, added?: number): Row => ({ what: 'key', unit: 'ms', ours: spread([ours]), goal: 0.5, ...(added === undefined ? {} : { added: spread([added]) }) });

test('a goal is held against what is added, or against the extension’s own', () => {
  expect([row(9, 0.4), row(9, 0.6), row(0.5), row(0.6)].map(isOver)).toEqual([false, true, false, true]);
});

test('medians and quantiles', () => {
  expect(spread([3, 1, 2, 9])).toEqual({ median: 2.5, min: 1, max: 9 });
  expect(quantile([10, 0], 0.95)).toBeCloseTo(9.5);
});

test('the table says what is over', () => {
  const [, , first, second] = table([row(0.25), { ...row(0.75), ours: spread([0.7, 0.75, 12]) }]).split('\n');
  expect(first?.split('|').map((cell) => cell.trim())).toEqual(['', 'key, ms', '', '0.25', '', '≤ 0.50', '', '']);
  expect(second).toContain('| 0.75 (0.70 to 12) |');
  expect(second).toContain('| OVER |');
});
