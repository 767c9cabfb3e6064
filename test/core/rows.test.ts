import { expect, it } from 'vitest';
import { detect, prepare } from '../../src/core/detect';
import { school } from './school';

/** Of every origin, most of them in no list of ours together; none is anybody's. */
const CLASS = [
  'Oliver Bennett', 'Amara Okafor', 'Zainab Hussain', 'Dafydd Pugh', 'Niamh Kelly', 'Kofi Mensah', 'Mei Chen', 'Aleksander Nowak', 'Priya Sharma', 'Tobias Fenn',
  'Kezia Olawale', 'Yusuf Demir', 'Jaskaran Sangha', 'Eluned Prosser', 'Morwenna Tremayne', 'Chukwuemeka Eze', 'Rukhsana Begum', 'Aoibheann Byrne', 'Mateusz Wilk', 'Ayaan Khan',
  'Ottoline Marchbanks', 'Kajetan Wilczek', 'Imogen Hart', 'Leila Nasser', 'Hamish Muir', 'Catrin Evans', 'Nkechi Obi', 'Dylan Price', 'Siobhan Roe', 'Idris Vale',
];
const prepared = prepare(school);
const found = (text: string): string[] => detect({ text }, prepared).flatMap(({ kind, start, end }) => (kind === 'pupil-name' ? [text.slice(start, end)] : []));

it.each([
  ['in a row', ` ${CLASS.join(', ')}.`],
  ['one a line', `\n${CLASS.join('\n')}`],
  ['behind bullets', `\n- ${CLASS.join('\n- ')}`],
  ['numbered', `\n${CLASS.map((name, at) => `${at + 1}. ${name}`).join('\n')}`],
])('all thirty names of a class are found, %s', (_, list) => {
  expect(found(`Certificates today in Year 4:${list}`)).toEqual(CLASS);
});

it('a name that is half known parts no list, and is found whole', () => {
  const broken = CLASS.with(11, 'Qwenifan Rhys');
  for (const list of [` ${broken.join(', ')}`, `\n${broken.join('\n')}`, `\n${broken.map((name, at) => `${at + 1}. ${name}`).join('\n')}`]) {
    expect(found(`Certificates today in Year 4:${list}`)).toEqual(broken);
  }
});

it('a list where nothing speaks of school stays what it is', () => {
  expect(found('Cast of the winter play: Helena Marsh, Tobias Krenn, Ana Vidal, Josef Lenz, Ilse Brandt, Maud Perry and Ines Rocha')).toEqual([]);
});

it('an everyday word before a name in a list is no part of it', () => {
  const praised = CLASS.with(11, 'Winner Ben Cole');
  expect(found(`Certificates today in Year 4: ${praised.join(', ')}`)).toEqual(CLASS.with(11, 'Ben Cole'));
});

it('what stands behind one name of a list of adults is not said of all', () => {
  expect(found('Thanks to our PTA: Jane Smith, Paul Jones, Ann Lowe, Ben Cole, Sue Hall and Tom Webb (Year 4 disco)')).not.toContain('Jane Smith');
});
