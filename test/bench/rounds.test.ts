import { expect, test } from 'vitest';
import type { Measure } from './browser/measure';
import { interleave, unsteady, type Figures } from './browser/rounds';

const keys: Measure = {
  figures: {
    p50: { what: 'p50', unit: 'ms', judged: 'added', steady: 1 },
    p95: { what: 'p95', unit: 'ms', judged: 'added' },
  },
  run: async () => ({ p50: 0, p95: 0 }),
};

test('a round is unsteady where the sides without the extension differ by more than they may', () => {
  const round = (p50: number, p95: number) => ({ before: { 'keys.p50': 6, 'keys.p95': 9 }, ours: {}, after: { 'keys.p50': p50, 'keys.p95': p95 } });
  expect(unsteady(round(7, 30), { keys })).toEqual([]);
  expect(unsteady(round(7.1, 9), { keys })).toEqual(['p50']);
  expect(unsteady(round(4.9, 9), { keys })).toEqual(['p50']);
});

/** Plays rounds over `values`, measured one after the other; a round counts if before and after are alike. */
async function play(values: readonly number[], hasTime: boolean) {
  const left = [...values];
  const order: string[] = [];
  const { counted, rejected } = await interleave({
    wanted: 2,
    hasTime: () => hasTime,
    async measure(kind): Promise<Figures> {
      order.push(kind);
      return { value: left.shift() ?? Number.NaN };
    },
    rejects: ({ before, after }) => (before['value'] === after['value'] ? '' : 'differs'),
    tell: () => {},
  });
  const told = (rounds: typeof counted) => rounds.map(({ before, ours, after }) => [before['value'], ours['value'], after['value']]);
  return { order, counted: told(counted), rejected: told(rejected) };
}

test('sides take turns, and each round stands between two without the extension', async () => {
  const { order, counted } = await play([1, 5, 1, 6, 1], true);
  expect(order).toEqual(['none', 'ours', 'none', 'ours', 'none']);
  expect(counted).toEqual([[1, 5, 1], [1, 6, 1]]);
});

test('a rejected round is repeated while there is time', async () => {
  expect(await play([1, 5, 2, 6, 2, 7, 2], true)).toMatchObject({ counted: [[2, 6, 2], [2, 7, 2]], rejected: [[1, 5, 2]] });
  expect(await play([1, 5, 2, 6, 2, 7, 2], false)).toMatchObject({ counted: [[2, 6, 2]], rejected: [[1, 5, 2]] });
});
