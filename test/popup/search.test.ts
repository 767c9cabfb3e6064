import { expect, test } from 'vitest';
import { GROUPS } from '../../src/popup/policy';
import { marked, searchPolicy } from '../../src/popup/search';
import { strings } from '../../src/strings';

const english = strings('en', '');
const welsh = strings('cy', '');
const ids = (query: string, words = english) => searchPolicy(query, words).map(({ id }) => id);

test('every clause is in one group', () => {
  const all = GROUPS.flatMap(({ clauses }) => clauses as readonly string[]);
  expect([all.length, new Set(all).size]).toEqual([35, 35]);
});

test('the words people look for find their rule, in the title before elsewhere', () => {
  expect(ids('photo').slice(0, 2).toSorted()).toEqual(['N6', 'O3']);
  expect(ids('WhatsApp')).toContain('D3');
  for (const query of ['BYOD', 'safeguarding']) expect(ids(query)).toContain('S5');
  for (const query of ['ex-pupil', 'ex pupil', 'EXPUPIL', 'Ex-Pup']) expect(ids(query)).toContain('N5');
});

test('words are found by their beginnings only, and all of them must be there', () => {
  expect(ids('hoto')).toEqual([]);
  expect(ids('photo banana')).toEqual([]);
  expect(ids('llun', welsh)).toContain('N6');
  expect(marked('cynlluniau', 'llun', 'cy')).toEqual([{ text: 'cynlluniau', found: false }]);
});

test('accents and Welsh first letters do not matter', () => {
  expect(ids('sion', welsh)).toContain('H2');
  expect(ids('cyfeiriad', welsh)).toContain('C3');
  expect(ids('lun', welsh)).toContain('O3');
  // English words that people use in Welsh too.
  expect(ids('photo', welsh)).toContain('O3');
  expect(marked('gan gyfeiriad', 'cyfeiriad', 'cy').at(-1)).toEqual({ text: 'gyfeiriad', found: true });
});

test('nothing asked finds nothing', () => {
  for (const query of ['', ' ', '?!', '-']) expect(ids(query)).toEqual([]);
});

test('what was found is marked, and the text stays whole', () => {
  expect(marked('A photo’s Photos', 'photo', 'en')).toEqual([
    { text: 'A ', found: false }, { text: 'photo', found: true }, { text: '’s ', found: false }, { text: 'Photo', found: true }, { text: 's', found: false },
  ]);
  expect(marked('x', '', 'en')).toEqual([{ text: 'x', found: false }]);
});
