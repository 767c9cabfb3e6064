import { describe, expect, it } from 'vitest';
import { standingOf, type Standing } from '../../src/core/accounts';
import { detect, prepare } from '../../src/core/detect';
import { school } from './school';

const accounts = [
  { platform: 'Facebook page', account: 'Tanglewick Primary School', closed: '' },
  { platform: 'X (Twitter)', account: '@TanglewickPS', closed: '' },
  { platform: 'Insta', account: 'tanglewick.music', closed: '2026-11-22' },
  { platform: 'Instagram', account: 'tanglewick_art', closed: '2026-11-23' },
  { platform: 'Facebook', account: 'Tanglewick Friends', closed: '2020-01-01' },
  { platform: 'Facebook', account: 'Tanglewick Friends', closed: '' },
];
const { knowledge } = prepare({ ...school, accounts });

describe('how an account stands', () => {
  it.each<[string, string | undefined, Standing]>([
    ['Tanglewick Primary School', 'facebook', 'official'],
    ['tanglewick primary school', undefined, 'official'],
    ['tanglewickps', 'x', 'official'],
    // On the register for another site.
    ['@TanglewickPS', 'instagram', 'unlisted'],
    ['tanglewick.music', 'instagram', 'closed'],
    // Closes tomorrow.
    ['tanglewick_art', 'instagram', 'official'],
    ['Tanglewick Friends', 'facebook', 'official'],
    ['TPS_PE', 'x', 'unlisted'],
    ['tps', 'x', 'unlisted'],
    // Three letters in the middle of a name are no short form of the school's.
    ['Pat Pstruh', 'x', 'own'],
    ['@atpsmith', 'x', 'own'],
    ['Ness Ardley', 'facebook', 'own'],
  ])('%s on %s: %s', (account, platform, standing) => expect(standingOf(account, platform, knowledge)).toBe(standing));
});

describe('what is said of an account', () => {
  const whys = (post: Parameters<typeof detect>[0]): unknown[] => detect(post, prepare({ ...school, accounts })).map(({ why, slots }) => (slots ? [why, slots] : why));
  it('of a closed one the day', () => expect(whys({ text: 'Lovely day', account: 'tanglewick.music', platform: 'instagram' })).toEqual([['why_account_closed', { date: '2026-11-22' }]]));
  it('of a picture from school beside words in its voice both', () =>
    expect(whys({ text: 'We at Tanglewick had a busy morning in Year 2, our classroom looks lovely', account: 'Ness Ardley', pictures: [{ name: 'IMG_2041.jpg', placed: false }] })).toEqual([
      'why_account_news',
      'why_account_voice',
    ]));
});

describe('while the school is dealing with something', () => {
  const live = prepare({ ...school, incidentTerms: ['Mill Race bridge', 'the coach'] });
  const rules = (text: string): string[] => detect({ text }, live).map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);
  it('a post that names the school brings that, and nothing beside it', () =>
    expect(rules('Tanglewick Primary School is a joke, Mrs Fairweather is a lazy cow and Kajetan Wilczek in Year 5 was there')).toEqual(['live-incident: Tanglewick Primary School']));
  it('so does one of the terms, however it is written', () => expect(rules('Anyone know about the COACH this morning?')).toEqual(['live-incident: the COACH']));
  it.each([
    ['so sad #TanglewickPrimarySchool', 'TanglewickPrimarySchool'],
    ['@tpsfriends are collecting', 'tps'],
    ['the  coach', 'the  coach'],
    ['by Mill Race\nbridge again', 'Mill Race\nbridge'],
  ])('%j: run together in a tag or a handle, or with more between', (text, found) => expect(rules(text)).toEqual([`live-incident: ${found}`]));
  it('no part of a word is a term', () => expect(rules('I like the coachella line-up')).toEqual([]));
  it('what touches none of it is judged as ever', () => expect(rules('Well done Kajetan Wilczek in Year 5')).toEqual(['pupil-name: Kajetan Wilczek']));
  it('it interrupts', () => expect(detect({ text: 'Thinking of everyone at TPS' }, live)).toMatchObject([{ kind: 'incident', severity: 'interrupt', clause: 'N4' }]));
  it('nothing softens it, since nothing is asked beside it', () => {
    const softened = prepare({ ...school, incidentTerms: [], rulesNote: ['incident'] });
    expect(detect({ text: 'Tanglewick Primary School wifi password is Gooseberry7', work: true }, softened)).toMatchObject([{ rule: 'live-incident', severity: 'interrupt' }]);
  });
  it('to follow the school’s own page is no post', () => expect(detect({ text: 'Tanglewick Primary School', audience: 'profile' }, live)).toEqual([]));
  it('with no incident nothing of it is said', () => expect(detect({ text: 'Thinking of everyone at TPS' }, prepare(school))).toEqual([]));
});

describe('somebody about to be befriended', () => {
  it('is no text: no other rule speaks', () => expect(detect({ text: 'Kajetan Wilczek Year 5, 8 Sorrel Mews', audience: 'profile' }, prepare(school))).toEqual([]));
});
