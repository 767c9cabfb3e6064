import { expect, test } from 'vitest';
import { effective } from '../../src/settings/effective';
import { schoolOf, todayInSchool } from '../../src/settings/school';
import { DEFAULTS, SETTING_KEYS } from '../../src/settings/keys';
import { SETTINGS } from '../../src/settings/schema';

const managed = (block: unknown) => effective({ managed: block });
const user = (block: unknown) => effective({ user: block });

test('the keys are the contract', () => {
  expect(SETTING_KEYS.join(' ')).toBe(
    'schoolName schoolAliases schoolAddress schoolPhone schoolEmail schoolDomains nation ' +
      'policyUrl policyVersion policyReviewed policyReviewedBy policyReviewDue dataProtectionUrl safeguardingPolicyUrl byodPolicyUrl privacyNoticeUrl ' +
      'headteacherName headteacherEmail headteacherPhone dpoName dpoEmail dpoPhone dslName dslEmail dslPhone ' +
      'chairName chairEmail chairPhone ladoPhone ladoUrl itName itEmail itPhone contactsCheckedOn reportUrl ' +
      'officialAccounts staffNames watchlist askWhen rulesNote rulesOff extraSites excludedSites workSites ' +
      'incidentActive incidentMessage incidentTerms language',
  );
});

test('nothing stored gives the protecting defaults and no problem', () => {
  const { values, from, problems } = effective({});
  expect(values).toEqual(DEFAULTS);
  expect(values.askWhen).toBe('findings');
  expect(new Set(Object.values(from))).toEqual(new Set(['default']));
  expect(problems).toEqual([]);
});

test('default < person < school, key by key', () => {
  const { values, from } = effective({ managed: { askWhen: 'findings' }, user: { askWhen: 'off', language: 'cy' } });
  expect([values.askWhen, from.askWhen]).toEqual(['findings', 'managed']);
  expect([values.language, from.language]).toEqual(['cy', 'user']);
  expect([values.schoolName, from.schoolName]).toEqual(['', 'default']);
});

test('a refused value of the school leaves the next in order standing, and every other value', () => {
  const { values, from, problems } = effective({ managed: { askWhen: 'sometimes', schoolName: 'Tanglewick' }, user: { askWhen: 'always' } });
  expect([values.askWhen, from.askWhen, values.schoolName]).toEqual(['always', 'user', 'Tanglewick']);
  expect(problems).toEqual([{ key: 'askWhen', source: 'managed', reason: 'choice', value: 'sometimes' }]);
});

test.each([
  [1, true], [0, false], ['1', true], ['0', false], ['true', true], ['FALSE', false], [true, true],
])('a registry’s %j is the boolean %j', (raw, value) => {
  const { values, problems } = managed({ incidentActive: raw });
  expect([values.incidentActive, problems]).toEqual([value, []]);
});

test.each([['maybe'], [2], [['true']], [{}]])('%j is no boolean', (raw) => {
  expect(managed({ incidentActive: raw }).problems).toMatchObject([{ key: 'incidentActive', reason: 'kind' }]);
});

test('a list comes as an array, as JSON in a text, or as a numbered map in any order', () => {
  for (const raw of [['ab', 'cd'], '["ab","cd"]', { 1: 'ab', 2: 'cd' }, '{"2":"cd","1":"ab"}']) {
    expect(managed({ schoolAliases: raw }).values.schoolAliases).toEqual(['ab', 'cd']);
  }
  const many = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [String(index + 1), `n${index + 1}`]));
  expect(managed({ schoolAliases: many }).values.schoolAliases.at(-1)).toBe('n12');
});

test('what is no list is refused; an empty one is a list; blanks and twins are dropped', () => {
  for (const raw of ['ab, cd', 5, { a: 'b' }, '"ab"']) expect(managed({ schoolAliases: raw }).problems).toMatchObject([{ reason: 'kind' }]);
  expect(managed({ schoolAliases: [] }).from.schoolAliases).toBe('managed');
  expect(managed({ schoolAliases: ['ab', ' ', '', 'ab'] })).toMatchObject({ values: { schoolAliases: ['ab'] }, problems: [] });
});

test('one bad item costs only itself; a list with no good item does not count as set', () => {
  const some = managed({ schoolDomains: ['tanglewick.example.org', 'not a domain'] });
  expect(some.values.schoolDomains).toEqual(['tanglewick.example.org']);
  expect(some.problems).toEqual([{ key: 'schoolDomains', source: 'managed', reason: 'domain', value: 'not a domain' }]);
  expect(managed({ schoolDomains: ['not a domain'] }).from.schoolDomains).toBe('default');
});

test('a list that is too long is used up to its bound, and says so', () => {
  const { values, problems } = managed({ schoolAliases: Array.from({ length: 30 }, (_, index) => `alias ${index}`) });
  expect(values.schoolAliases).toHaveLength(20);
  expect(problems).toEqual([{ key: 'schoolAliases', source: 'managed', reason: 'many', max: 20 }]);
});

test('the whole block may be JSON in one text; one that cannot be read is one problem', () => {
  expect(managed('{"schoolName":"Tanglewick"}').values.schoolName).toBe('Tanglewick');
  for (const block of ['{broken', 5, null, ['a'], true, '7']) {
    expect(managed(block)).toMatchObject({ values: DEFAULTS, problems: [{ key: '', source: 'managed', reason: 'block' }] });
  }
});

test('unknown keys are told, also those that every object has', () => {
  expect(managed({ shcoolName: 'x', constructor: 'x' }).problems).toEqual([
    { key: 'shcoolName', source: 'managed', reason: 'unknown' },
    { key: 'constructor', source: 'managed', reason: 'unknown' },
  ]);
});

test('a person cannot speak with the school’s voice', () => {
  const { values, problems } = user({ incidentActive: true, incidentMessage: 'Say nothing' });
  expect([values.incidentActive, values.incidentMessage]).toEqual([false, '']);
  expect(problems.map(({ reason }) => reason)).toEqual(['school', 'school']);
});

test('blank and null are "not set"', () => {
  for (const blank of ['', '  ', null, undefined]) expect(managed({ schoolName: blank })).toMatchObject({ from: { schoolName: 'default' }, problems: [] });
});

test.each([
  ['policyReviewDue', '2027-07-01', '2027-07-01'],
  ['policyVersion', 3, '3'],
  ['schoolName', '  Tanglewick\n Junior  ', 'Tanglewick Junior'],
  ['dslEmail', 'dsl@tanglewick.example.org', 'dsl@tanglewick.example.org'],
  ['dslPhone', '01632 960 116 ext 4', '01632 960 116 ext 4'],
  ['policyUrl', 'http://intranet/policy?x=1', 'http://intranet/policy?x=1'],
  ['nation', 'Wales', 'wales'],
] as const)('%s takes %j', (key, raw, value) => {
  const read = managed({ [key]: raw });
  expect([read.values[key], read.problems]).toEqual([value, []]);
});

test.each([
  ['policyReviewDue', '01/07/2027', 'date'], ['policyReviewDue', '2027-02-30', 'date'], ['policyReviewDue', 'soon', 'date'],
  ['dslEmail', 'dsl at school', 'email'], ['dslEmail', 'a@b', 'email'], ['dslEmail', 'a@b.org?bcc=x@y.org', 'email'],
  ['dslPhone', 'ask the office', 'phone'], ['dslPhone', '12', 'phone'],
  ['policyUrl', 'javascript:alert(1)', 'url'], ['policyUrl', 'www.example.org', 'url'], ['policyUrl', 'https://a:b@example.org/', 'url'], ['policyUrl', 'file:///c:/policy.pdf', 'url'],
  ['language', 'fr', 'choice'], ['nation', 1, 'choice'],
  ['schoolName', 'x'.repeat(201), 'long'], ['schoolName', ['x'], 'kind'], ['schoolName', true, 'kind'],
  ['watchlist', 'no spaces please', 'encoding'], ['rulesOff', ['Two Words'], 'rule'],
  ['officialAccounts', ['just a name'], 'account'], ['officialAccounts', ['X | @a | b | c | yesterday |'], 'account'],
  ['extraSites', ['forum example'], 'site'], ['extraSites', ['https://app.cpoms.net/'], 'record'],
] as const)('%s refuses %j: %s', (key, raw, reason) => {
  const { values, problems } = managed({ [key]: raw });
  expect(values[key]).toEqual(SETTINGS[key].default);
  expect(problems).toMatchObject([{ key, reason }]);
});

test('a refused watchlist is never shown, and a long value only in part', () => {
  expect(managed({ watchlist: 'Oliver Bennett' }).problems[0]).not.toHaveProperty('value');
  expect(managed({ dslEmail: 'x'.repeat(250) }).problems[0]?.value?.length).toBeLessThan(90);
});

test('accounts are kept in one form', () => {
  expect(managed({ officialAccounts: ['X|@tanglewick|M. Ellery|Office|2026-09-01'] }).values.officialAccounts).toEqual([
    'X | @tanglewick | M. Ellery | Office | 2026-09-01 |',
  ]);
});

test('the core’s school: contacts count as staff, once each, and the words left alone come along', () => {
  const { values } = managed({ schoolName: 'Tanglewick', staffNames: ['Jo Winslade'], dslName: 'Jo Winslade', headteacherName: 'Mo Ellery', rulesOff: ['rumour'] });
  const today = (): string => '2026-11-24';
  expect(schoolOf(values, today, ['rose'])).toMatchObject({
    name: 'Tanglewick', staff: ['Jo Winslade', 'Mo Ellery'], rulesOff: ['rumour'], askWhen: 'findings', leftAlone: ['rose'], today,
  });
});

test('today is the school’s day, in summer time too: half-hourly, as the time zone database has it', () => {
  expect(todayInSchool(new Date('2026-07-01T23:30:00Z'))).toBe('2026-07-02');
  expect(todayInSchool(new Date('2026-12-01T23:30:00Z'))).toBe('2026-12-01');
  const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });
  const HALF_HOUR = 1_800_000;
  for (const year of [2026, 2027, 2028, 2031, 2040])
    for (let at = Date.UTC(year, 0, 1, 22, 30); at < Date.UTC(year + 1, 0, 1); at += 24 * 2 * HALF_HOUR)
      for (let half = 0; half < 4; half++) expect(todayInSchool(new Date(at + half * HALF_HOUR))).toBe(calendar.format(at + half * HALF_HOUR));
  for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2036, 0, 1); at += 24 * 2 * HALF_HOUR) expect(todayInSchool(new Date(at))).toBe(calendar.format(at));
});
