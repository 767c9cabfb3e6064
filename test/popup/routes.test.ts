import { expect, test } from 'vitest';
import { routesOf } from '../../src/popup/routes';
import { DEFAULTS } from '../../src/settings/keys';
import type { Settings } from '../../src/settings/schema';

const HEAD = { headteacherName: 'M. Ellery', headteacherPhone: '01632 960 114', headteacherEmail: 'head@tanglewick.example.org' };
const routes = (settings: Partial<Settings>) => routesOf({ ...DEFAULTS, ...settings });
const about = (worry: string, settings: Partial<Settings>) => routes(settings).find((route) => route.worry === worry)?.contacts.map(({ who }) => who);

test('with nothing set, the national routes stand and none that leads nowhere', () => {
  expect(routes({}).map(({ worry }) => worry)).toEqual(['rep_danger', 'rep_child', 'rep_me', 'rep_groom', 'rep_phish', 'rep_school']);
  for (const { contacts } of routes({})) for (const { phone, email, url } of contacts) expect(phone + email + url).not.toBe('');
});

test('a name alone is no route', () => {
  expect(about('rep_data', { dpoName: 'R. Tarrant' })).toBeUndefined();
  expect(about('rep_data', { dpoName: 'R. Tarrant', dpoPhone: '01632 960 118' })).toEqual(['rep_data_who']);
});

test('a concern about the head goes to the chair and the council, never to the head', () => {
  const all = { ...HEAD, chairName: 'A. Brook', chairEmail: 'chair@tanglewick.example.org', ladoPhone: '01632 960 200' };
  expect(about('rep_head', all)).toEqual(['rep_chair_who', 'rep_lado_who']);
  expect(about('rep_head', HEAD)).toBeUndefined();
});

test.each([
  { chairEmail: 'HEAD@tanglewick.example.org' },
  { chairPhone: '+44 1632 960114' },
  { chairName: 'm. ellery', chairPhone: '01632 960 999' },
])('a chair who is reached by way of the head (%j) is no way to complain about the head', (chair) => {
  expect(about('rep_head', { ...HEAD, ...chair })).toBeUndefined();
});

test('the council’s officer is told of where there is one', () => {
  const staff = (nation: Settings['nation']) => about('rep_staff', { nation, ladoPhone: '01632 960 200' });
  expect([staff('england'), staff('wales'), staff('scotland'), staff('ni')]).toEqual([['rep_lado_who'], ['rep_lado_who'], undefined, undefined]);
});

const lead = (nation: Settings['nation']) => about('rep_child', { nation, dslPhone: '01632 960 116' })?.[0];

test('the safeguarding role has the name of the nation', () => {
  expect([lead('england'), lead('wales'), lead('scotland'), lead('ni')]).toEqual(['rep_child_who', 'rep_dsp_who', 'rep_cpc_who', 'rep_dt_who']);
});
