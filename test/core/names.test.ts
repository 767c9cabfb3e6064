import { expect, test } from 'vitest';
import { detect, prepare } from '../../src/core/detect';
import { candidates } from '../../src/core/names/candidates';
import { SAID_ADULT, SAID_PUPIL } from '../../src/core/names/features-elsewhere';
import { surroundings } from '../../src/core/names/surroundings';
import { read } from '../../src/core/reading';
import { readWatchlist } from '../../src/core/watchlist/match';
import { FIRST, WORD, lookUp } from '../../src/core/lexicons/known';
import { buildWatchlist } from '../../src/core/watchlist/build';
import { school } from './school';

const roll = [{ first: 'Joshua', last: 'Plumb' }];
const prepared = prepare({ ...school, watchlist: buildWatchlist(roll, [], 1234) });
const names = (text: string): string[] => detect({ text }, prepared).filter(({ kind }) => kind === 'pupil-name').map(({ start, end }) => text.slice(start, end));

test('a pair of the watchlist is found in lower case and without a word of school', () => {
  expect(names('not joshua plumb again lol')).toEqual(['joshua plumb']);
});

test('words alone are a pair of a lossy list by chance; a word with a surname is not', () => {
  // What the list takes for a pair by chance is put into it by hand: which words that hits changes with every key.
  const listed = prepare({ ...school, watchlist: buildWatchlist([{ first: 'Higher', last: 'Level' }, { first: 'Comfort', last: 'Mensah' }], [], 1234) });
  const found = (text: string): string[] => detect({ text }, listed).flatMap(({ why, start, end }) => (why === 'why_pupil_name_listed' ? [text.slice(start, end)] : []));
  expect(found('We are looking for a Higher Level Teaching Assistant')).toEqual([]);
  expect(found('What a goal by Comfort Mensah')).toEqual(['Comfort Mensah']);
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

test('a letter with a mark makes no English word of a name', () => {
  expect(names('I moved Mỹ Anh to the front row of my Year 8 set')).toEqual(['Mỹ Anh']);
  expect(names('So proud of Cát Uy who read to the whole class')).toEqual(['Cát Uy']);
});

test('a word that is a name: by its class, by its other half, by what it mostly is', () => {
  expect(names('Today Summer from 2M held the door for the entire school')).toEqual(['Summer']);
  expect(names('Daisy-may cried all through phonics today')).toEqual(['Daisy-may']);
  expect(names('I moved Ruby to the front row of my Year 8 maths set')).toEqual(['Ruby']);
  expect(names('Summer in Year 6 is all about the show')).toEqual([]);
});

test('a surname may be any word', () => {
  expect(names('Shout out to Mia Tucker of class 5H, who tidied the library')).toEqual(['Mia Tucker']);
});

test('a child of a grandmother’s name is one all the same', () => {
  expect(names('Our pupil Maureen Plumb in Year 4 scored the winning goal')).toEqual(['Maureen Plumb']);
});

test('a pair of the watchlist inside a tag', () => {
  expect(names('#FreeJoshuaPlumb he was only laughing')).toEqual(['#FreeJoshuaPlumb']);
});

test.each([
  ['Mr Sado rang about it', 'Sado', SAID_ADULT],
  ['our cook Beryl has left', 'Beryl', SAID_ADULT],
  ['Beryl, head of maths, has left', 'Beryl', SAID_ADULT],
  ['well read, Zainab in 4W', 'Zainab', SAID_PUPIL],
  ['my colleague Beryl, and Zainab (Year 4)', 'Zainab', SAID_PUPIL],
  ['a coat for Zainab', 'Zainab', 0],
])('%s: what stands right beside %s', (text, name, said) => {
  const reading = read(text);
  const around = surroundings(reading, [...candidates(reading, readWatchlist(''))]);
  const place = around.found.findIndex(({ from }) => reading.tokens[from]?.text === name.toLowerCase());
  expect(around.said[place]).toBe(said);
});
