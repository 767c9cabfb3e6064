import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { decode, readExport } from '../../src/cli/roll';
import { nameKey } from '../../src/core/watchlist/encode';
import { readWatchlist } from '../../src/core/watchlist/match';

const dir = mkdtempSync(join(tmpdir(), 'second-look-roll-'));
afterAll(() => rmSync(dir, { recursive: true }));
const main = new URL('../../src/cli/main.ts', import.meta.url).pathname;

const put = (name: string, content: string | Uint8Array): string => {
  const file = join(dir, name);
  writeFileSync(file, content);
  return file;
};
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', main, 'watchlist', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};
const knows = (pack: string, first: string, last: string): boolean => {
  const list = readWatchlist(pack.trim());
  return list.hasFirst(nameKey(first)) && list.hasPair(nameKey(first), nameKey(last));
};

/** One pupil as each system exports it. */
const EXPORTS: readonly [string, string | Uint8Array][] = [
  ['our own columns', 'first,last,preferred,class\nSiân,O’Shea,Shan,4W\n'],
  ['SIMS, with a title and a date above', 'Whole School List\n27/11/2026\n\nAdno,Legal Surname,Legal Forename,Preferred Forename,Reg\n0001,O’Shea,Siân,Shan,4W\n'],
  ['Arbor, quoted, with a line end in a cell', '"Student ID","First name","Last name","Preferred first name","Address"\r\n"1","Siân","O’Shea","Shan","1 High Street\r\nTown"\r\n'],
  ['Bromcom, semicolons', 'Surname;First Name;Known As\nO’Shea;Siân;Shan\n'],
  ['tabs, and an address with commas', 'Forename\tSurname\tChosen Name\tAddress\nSiân\tO’Shea\tShan\t1, High Street, Town, County, UK\n'],
  ['tabs', 'Forename\tSurname\tChosen Name\nSiân\tO’Shea\tShan\n'],
  ['UTF-8 with its mark', '\uFEFFForename,Surname,Preferred Name\nSiân,O’Shea,Shan\n'],
  ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Forename,Surname,Preferred Name\nSiân,O’Shea,Shan\n', 'utf16le')])],
  ['Windows-1252', Buffer.concat([Buffer.from('Forename,Surname,Preferred Name\nSi'), Buffer.from([0xe2]), Buffer.from('n,O'), Buffer.from([0x92]), Buffer.from('Shea,Shan\n')])],
];

test.each(EXPORTS)('an export is read: %s', (_, content) => {
  expect(readExport(put('export.csv', content))).toEqual({ pupils: [{ first: 'Siân', last: 'O’Shea', preferred: 'Shan' }], used: 1, remarks: [] });
});

test('a preferred surname is known beside the legal one', () => {
  const { pupils, used } = readExport(put('two.csv', 'Legal Forename,Legal Surname,Preferred Surname\nAda,Pike,\nAda,Pike,Wren\nBo,Finch,Finch\n'));
  expect(pupils.map(({ first, last }) => `${first} ${last}`)).toEqual(['Ada Pike', 'Ada Pike', 'Ada Wren', 'Bo Finch']);
  expect(used).toBe(3);
});

test('the list knows the pupils, and the report says what can be learnt from it', () => {
  const roll = put('roll.csv', 'Forename,Surname\nOttoline,Marchbanks\nAda,Pike\nottoline,marchbanks\n,Finch\n');
  const out = join(dir, 'new', 'list.txt');
  const { status, stdout, stderr } = run(roll, '--out', out);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const pack = readFileSync(out, 'utf8');
  expect(knows(pack, 'Ottoline', 'Marchbanks')).toBe(true);
  expect(stdout).toContain('roll.csv:4: the same name as in line 2');
  expect(stdout).toContain('roll.csv:5: not used: no first name');
  expect(stdout).toMatch(/^2 names and 0 plans in \d+ characters, written to /m);
  expect(stdout).toMatch(/finds a pupil in \d+(?:\.\d+)? % of the matches/);
  expect(stdout).toContain('whose whereabouts must not be known');
  expect(existsSync(`${out}.part`)).toBe(false);
});

test('a dry run writes nothing', () => {
  const roll = put('dry.csv', 'Forename,Surname\nAda,Pike\n');
  const { status, stdout } = run(roll, '--dry-run');
  expect(status).toBe(0);
  expect(stdout).toContain('nothing was written');
});

test('20,000 pupils fit into what browsers take', () => {
  const rows = Array.from({ length: 20_000 }, (__, at) => `Pupil${at},Family${at % 9000}`);
  const { status, stdout, stderr } = run(put('large.csv', ['Forename,Surname', ...rows].join('\n')), '--dry-run');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('20000 names');
}, 60_000);

const BAD: readonly [string, () => string[], RegExp][] = [
  ['no file', () => [join(dir, 'nowhere.csv'), '--dry-run'], /nowhere\.csv: no such file\n$/],
  ['no word of where to', () => [put('a.csv', 'Forename,Surname\nAda,Pike\n')], /^watchlist: give the CSV/],
  ['an empty roll', () => [put('empty.csv', 'Forename,Surname\n'), '--dry-run'], /empty\.csv: holds no pupil\n$/],
  ['an empty file', () => [put('nothing.csv', ''), '--dry-run'], /nothing\.csv:1:1: has no columns/],
  ['other columns', () => [put('other.csv', 'Room,Size\nA,3\n'), '--dry-run'], /other\.csv:1:1: has no columns/],
  ['a spreadsheet', () => [put('roll.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0])), '--dry-run'], /roll\.xlsx: is no text/],
  ['a quote that never ends', () => [put('quote.csv', 'Forename,Surname\n"Ada,Pike\n'), '--dry-run'], /quote\.csv:\d+:1: is no table/],
  ['more pupils than a list takes', () => [put('many.csv', `Forename,Surname\n${Array.from({ length: 20_001 }, (__, at) => `P${at},Pike`).join('\n')}`), '--dry-run'], /many\.csv: holds 20001 pupils/],
  ['a plan that is out', () => [put('b.csv', 'Forename,Surname\nAda,Pike\n'), '--plans', put('plans.csv', 'term,publish_on\nnew sports hall,2020-01-01\n'), '--dry-run'], /plans\.csv: “new sports hall” is out since 2020-01-01/],
];

test.each(BAD)('bad input gives one line, exit 2 and nothing else: %s', (_, args, said) => {
  const { status, stdout, stderr } = run(...args());
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(said);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

test('a place that cannot be written to is told, and nothing is left there', () => {
  const blocked = put('blocked', 'a file where a folder should be');
  chmodSync(blocked, 0o400);
  const { status, stderr } = run(put('c.csv', 'Forename,Surname\nAda,Pike\n'), '--out', join(blocked, 'list.txt'));
  expect(status).toBe(2);
  expect(stderr).toMatch(/list\.txt: cannot be written \(E\w+\)\n$/);
});

test('what is no UTF-8 is read as Windows writes it', () => {
  expect(decode(Uint8Array.of(0x53, 0x69, 0xe2, 0x6e))).toBe('Siân');
});
