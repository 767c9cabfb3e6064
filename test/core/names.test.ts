import { expect, test } from 'vitest';
import { detect, prepare } from '../../src/core/detect';
import { FIRST, WORD, lookUp } from '../../src/core/lexicons/known';
import { buildWatchlist } from '../../src/core/watchlist/build';
import { school } from './school';

const roll = [{ first: 'Joshua', last: 'Plumb' }];
const prepared = prepare({ ...school, watchlist: buildWatchlist(roll, [], 1234) });
const names = (text: string): string[] => detect({ text }, prepared).filter(({ kind }) => kind === 'pupil-name').map(({ start, end }) => text.slice(start, end));

test('a pair of the watchlist is found in lower case and without a word of school', () => {
  expect(names('not joshua plumb again lol')).toEqual(['joshua plumb']);
});

test('initials are found by the class or the parent beside them', () => {
  expect(names('U.B. in Birch was outside again and mum has been rung')).toEqual(['U.B.']);
  expect(names('KW 10F needs the quiet room tomorrow')).toEqual(['KW']);
});

test('an initial goes with the surname behind it', () => {
  expect(names('Well done T. Okonkwo in Year 5')).toEqual(['T. Okonkwo']);
});

test('letters tell names from words where no list has them', () => {
  expect(lookUp('oluwakemisola') & FIRST).toBe(FIRST);
  expect(lookUp('everything') & WORD).toBe(WORD);
  expect(lookUp('unhelpfulness') & WORD).toBe(WORD);
});
