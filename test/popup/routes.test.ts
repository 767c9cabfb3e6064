import { expect, test } from 'vitest';
import { HELPLINES } from '../../src/popup/helplines';
import { routesOf, toldOfPost, type Contact } from '../../src/popup/routes';
import { DEFAULTS } from '../../src/settings/keys';
import type { Settings } from '../../src/settings/schema';
import { strings } from '../../src/strings';

const HEAD = { headteacherName: 'M. Ellery', headteacherPhone: '01632 960 114', headteacherEmail: 'head@tanglewick.example.org' };
/** Every person and place of a school, each with ways of their own. */
const ALL = {
  ...HEAD,
  dslName: 'P. Okoro', dslPhone: '01632 960 102', dslEmail: 'dsl@tanglewick.example.org',
  dpoName: 'R. Tarrant', dpoPhone: '01632 960 103', dpoEmail: 'dpo@tanglewick.example.org',
  chairName: 'A. Brook', chairPhone: '01632 960 104', chairEmail: 'chair@tanglewick.example.org',
  ladoPhone: '01632 960 200', ladoUrl: 'https://council.example.org/designated-officer',
  itName: 'J. Castellan', itPhone: '01632 960 105', itEmail: 'it@tanglewick.example.org',
  schoolPhone: '01632 960 100', schoolEmail: 'office@tanglewick.example.org',
  reportUrl: 'https://tanglewick.example.org/report',
} as const satisfies Partial<Settings>;
/** Settings that make up one contact: all of them are set or none. */
const GROUPS = [/^headteacher/, /^dsl/, /^dpo/, /^chair/, /^lado/, /^it/, /^school/, /^reportUrl/];
const NATIONS = ['england', 'wales', 'scotland', 'ni'] as const;

const routes = (settings: Partial<Settings>) => routesOf({ ...DEFAULTS, ...settings });
const about = (worry: string, settings: Partial<Settings>) => routes(settings).find((route) => route.worry === worry)?.contacts.map(({ who }) => who);
const reaches = ({ phone, email }: Contact): string[] => [phone, email].filter(Boolean);
/** All that can be left out of a school, one bit a contact. */
const schools = Array.from({ length: 2 ** GROUPS.length }, (_, bits) =>
  Object.fromEntries(Object.entries(ALL).filter(([key]) => GROUPS.some((group, at) => group.test(key) && bits & (1 << at)))) as Partial<Settings>);

test('with nothing set, the national routes stand and none that leads nowhere', () => {
  expect(routes({}).map(({ worry }) => worry)).toEqual(['rep_danger', 'rep_child', 'rep_contact', 'rep_staff', 'rep_head', 'rep_me', 'rep_groom', 'rep_phish', 'rep_school']);
  for (const { contacts } of routes({})) for (const { phone, email, url } of contacts) expect(phone + email + url).not.toBe('');
});

test('whatever a school has set, in each nation: no route is empty, none leads nowhere, and none about the head to the head or the office', () => {
  const { t } = strings('en', '');
  const headOnly: readonly string[] = [HEAD.headteacherPhone, HEAD.headteacherEmail, ALL.schoolPhone, ALL.schoolEmail, ALL.dslPhone];
  const faults: string[] = [];
  for (const nation of NATIONS) {
    for (const school of schools) {
      const all = routes({ ...school, nation });
      const fault = (what: string): void => void faults.push(`${nation}, ${Object.keys(school).join(' ')}: ${what}`);
      for (const { worry, contacts } of all) {
        if (t(worry) === '' || contacts.length === 0) fault(`${worry} is empty`);
        for (const contact of contacts) if (t(contact.who) === '' || !(contact.phone || contact.email || contact.url)) fault(`${worry} leads nowhere`);
        const ways = contacts.flatMap(reaches);
        if (worry === 'rep_head' && ways.some((way) => headOnly.includes(way))) fault('the head is told of the head');
        if (worry === 'rep_head' && !ways.includes(HELPLINES.whistleblowing.phone)) fault('nobody outside');
      }
      // A pupil's message, a colleague, the head, a threat: there is always somebody to tell.
      for (const needed of ['rep_contact', 'rep_staff', 'rep_head', 'rep_me']) if (!all.some(({ worry }) => worry === needed)) fault(`no ${needed}`);
    }
  }
  expect(schools.length * NATIONS.length).toBe(1024);
  expect(faults).toEqual([]);
});

test('whom the school has named comes first; the office stands in for who is not named, and that is said', () => {
  const contact = (settings: Partial<Settings>) => routes(settings).find(({ worry }) => worry === 'rep_contact');
  expect(contact(ALL)).toMatchObject({ unnamed: false, contacts: [{ who: 'rep_staff_who' }, { who: 'rep_child_who' }], more: 'rep_contact_more' });
  expect(contact({ schoolPhone: ALL.schoolPhone })).toMatchObject({ unnamed: true, contacts: [{ who: 'rep_office_who' }, { who: 'rep_nspcc_who' }] });
  expect(contact({})).toMatchObject({ unnamed: true, contacts: [{ who: 'rep_nspcc_who' }] });
  expect(about('rep_me', ALL)).toEqual(['rep_me_who', 'rep_staff_who', 'rep_police_who']);
});

test('a name alone is no route', () => {
  expect(about('rep_data', { dpoName: 'R. Tarrant' })).toBeUndefined();
  expect(about('rep_data', { dpoName: 'R. Tarrant', dpoPhone: '01632 960 118' })).toEqual(['rep_data_who']);
});

test('a concern about the head goes to the chair and the council, never to the head', () => {
  const all = { ...HEAD, chairName: 'A. Brook', chairEmail: 'chair@tanglewick.example.org', ladoPhone: '01632 960 200' };
  expect(about('rep_head', all)).toEqual(['rep_chair_who', 'rep_lado_who', 'rep_school_who']);
  expect(about('rep_head', HEAD)).toEqual(['rep_school_who']);
});

test.each([
  { chairEmail: 'HEAD@tanglewick.example.org' },
  { chairPhone: '+44 1632 960114' },
  { chairName: 'm. ellery', chairPhone: '01632 960 999' },
  { chairName: 'Mrs M Ellery', chairPhone: '01632 960 999' },
])('a chair who is reached by way of the head (%j) is no way to complain about the head', (chair) => {
  expect(about('rep_head', { ...HEAD, ...chair })).toEqual(['rep_school_who']);
});

test('the council’s officer is told of where there is one, by the name of the nation', () => {
  const staff = (nation: Settings['nation']) => about('rep_staff', { nation, ladoPhone: '01632 960 200' });
  expect(NATIONS.map(staff)).toEqual([['rep_lado_who'], ['rep_dos_who'], ['rep_school_who'], ['rep_support_who', 'rep_school_who']]);
});

test('whom the head answers to has the name of the nation: council schools of Scotland have no governors', () => {
  const chair = (nation: Settings['nation']) => about('rep_head', { nation, chairPhone: '01632 960 104' })?.[0];
  expect(NATIONS.map(chair)).toEqual(['rep_chair_who', 'rep_chair_who', 'rep_over_who', 'rep_board_who']);
});

const lead = (nation: Settings['nation']) => about('rep_child', { nation, dslPhone: '01632 960 116' })?.[0];

test('the safeguarding role has the name of the nation', () => {
  expect([lead('england'), lead('wales'), lead('scotland'), lead('ni')]).toEqual(['rep_child_who', 'rep_dsp_who', 'rep_cpc_who', 'rep_dt_who']);
});

test('a post that is out: the head, the data protection officer and the nation’s safeguarding role are told, and the sentence names the same role', () => {
  const told = (settings: Partial<Settings>) => toldOfPost({ ...DEFAULTS, ...settings });
  for (const nation of NATIONS) {
    const { contacts } = told({ ...ALL, nation });
    expect(contacts.map(({ who }) => who)).toEqual(['rep_staff_who', 'rep_data_who', lead(nation)]);
    for (const language of ['en', 'cy'] as const) {
      const { t } = strings(language, '');
      // Without the short form in brackets, and in Welsh without the article.
      const role = t(contacts[2]?.who ?? 'product').replace(/ \(.*\)$/, '').replace(/^Yr? /, '').toLowerCase();
      expect(t(`post_tell_${nation}`).toLowerCase()).toContain(role);
    }
  }
  expect(told({ schoolPhone: ALL.schoolPhone })).toMatchObject({ unnamed: true, contacts: [{ who: 'rep_office_who' }] });
  expect(told({})).toEqual({ unnamed: true, contacts: [] });
});
