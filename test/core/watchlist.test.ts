import { describe, expect, it } from 'vitest';
import { detect, prepare } from '../../src/core/detect';
import { hash } from '../../src/core/text/hash';
import { LossySet, encodeSet } from '../../src/core/text/lossy-set';
import { FIRST_ONE_IN, PAIR_ONE_IN, buildWatchlist } from '../../src/core/watchlist/build';
import { readWatchlist } from '../../src/core/watchlist/match';
import { school } from './school';

const pupils = [
  { first: 'Mia-Rose', last: 'Tallentire', preferred: '' },
  { first: 'Aoife', last: 'Ní Dhuibhir' },
  { first: 'Oluwadamilare', last: 'Falomo', preferred: 'Dami' },
  { first: 'Hope', last: 'Salt' },
];
const plans = [{ term: 'Project Bramble', publishOn: '2027-01-10' }, { term: 'Otter 27', publishOn: null }];
const watchlist = buildWatchlist(pupils, plans, 99);
const on = (today: string) => prepare({ ...school, watchlist, today: () => today });
const found = (text: string, today = '2026-11-22'): [string, string][] => detect({ text }, on(today)).map(({ why, start, end }) => [why, text.slice(start, end)]);

describe('watchlist', () => {
  it('matches pairs however they are written', () => {
    const list = readWatchlist(watchlist);
    expect([list.hasPair('miarose', 'tallentire'), list.hasPair('mia', 'tallentire'), list.hasPair('aoife', 'nidhuibhir'), list.hasPair('dami', 'falomo')]).toEqual([true, true, true, true]);
  });
  it('matches a surname that is misspelt', () => {
    const list = readWatchlist(watchlist);
    expect([list.hasPair('miarose', 'talentyre'), list.hasPair('dami', 'phallomo'), list.hasPair('aoife', 'mcbride')]).toEqual([true, true, false]);
  });
  it('is lossy as it says', () => {
    const letters = (i: number): string => [...String(i)].map((digit) => 'bdfgjklmnp'.charAt(Number(digit))).join('a');
    const many = Array.from({ length: 400 }, (_, i) => ({ first: `kor${letters(i)}`, last: `lot${letters(i)}` }));
    const list = readWatchlist(buildWatchlist(many, [], 7));
    const share = (ask: (i: number) => boolean): number => Array.from({ length: 20_000 }, (_, i) => ask(i)).filter(Boolean).length / 20_000;
    expect(share((i) => list.hasPair(`kor${letters(i % 400)}`, `tor${letters(i)}`)) * PAIR_ONE_IN).toBeCloseTo(1, 0);
    expect(share((i) => list.hasFirst(`tor${letters(i)}`)) * FIRST_ONE_IN).toBeCloseTo(1, 0);
  });
  it('holds no name and no term in the clear, and differs with the key', () => {
    expect(watchlist.toLowerCase()).not.toMatch(/tallentire|falomo|bramble|otter/);
    expect(buildWatchlist(pupils, plans, 98)).not.toBe(watchlist);
  });
  it('flags a pair with no other cue', () => {
    expect(found('Lovely to see Hope Salt and her dog')).toEqual([['why_pupil_name_listed', 'Hope Salt']]);
    expect(found('saw dami falomo in town')).toEqual([['why_pupil_name_listed', 'dami falomo']]);
    expect(found('I hope salt is on the table')).toEqual([]);
  });
  it('tells a plan before its day, in any spelling, and is silent from that day on', () => {
    expect(found('So it is Project Bramble then')).toEqual([['why_unreleased_plan_date', 'Project Bramble']]);
    expect(found('#ProjectBramble!')[0]?.[1]).toBe('#ProjectBramble');
    expect(found('#otter27 soon')).toEqual([['why_unreleased_plan', '#otter27']]);
    expect(found('So it is Project Bramble then', '2027-01-09')).toHaveLength(1);
    expect(found('So it is Project Bramble then', '2027-01-10')).toEqual([]);
    expect(found('#otter27 soon', '2029-01-01')).toHaveLength(1);
  });
  it('refuses what is no watchlist', () => expect(() => readWatchlist('2~a~b~c~d')).toThrow(/version/));
});

describe('lossy set', () => {
  it('answers for every member, and refuses a damaged text', () => {
    const members = Array.from({ length: 3000 }, (_, i) => hash(`m${i}`));
    const code = encodeSet(members, 64);
    const set = LossySet.read(code);
    expect(members.every((member) => set.has(member))).toBe(true);
    expect(() => LossySet.read(code.slice(0, -40))).toThrow(/damaged/);
    expect(() => LossySet.read('nonsense')).toThrow();
  });
});
