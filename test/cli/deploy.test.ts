import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parse as parsePlist } from 'plist';
import { afterAll, describe, expect, test } from 'vitest';
import { deploy } from '../../src/cli/deploy';
import { BROWSERS, slug } from '../../src/cli/deploy/browsers';
import { filesOf } from '../../src/cli/deploy/files';
import { OWN_ID } from '../../src/cli/deploy/ids';
import { keysOf } from '../../src/cli/deploy/registry';
import { remarksOn } from '../../src/cli/deploy/remarks';
import { SETTING_KEYS } from '../../src/settings/keys';
import { SETTINGS } from '../../src/settings/schema';
import { asChromium, parseReg, parseScript } from './registry';
import { sample } from './sample-school';

const dir = mkdtempSync(join(tmpdir(), 'second-look-deploy-'));
afterAll(() => rmSync(dir, { recursive: true }));

const TODAY = '2026-11-27';
const files = filesOf(sample, remarksOn(sample, TODAY));
/** A file's text: registry files are in UTF-16. */
const text = (place: string): string => {
  const content = files[place];
  if (content === undefined) throw new Error(`no file ${place}`);
  return typeof content === 'string' ? content : Buffer.from(content).toString(place.endsWith('.reg') ? 'utf16le' : 'utf8');
};
const sorted = (values: Readonly<Record<string, unknown>>) => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, Array.isArray(value) ? value.toSorted() : value]));

test.each(Object.keys(files))('%s of the sample school is as it was; after a change that is meant: npx vitest run -u', async (place) => {
  await expect(text(place)).toMatchFileSnapshot(`golden/${place}`);
});

test('no golden file is left of one that is written no more', () => {
  const golden = readdirSync(new URL('golden', import.meta.url), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(golden.length).toBe(Object.keys(files).length);
});

describe.each(BROWSERS)('for $name', (browser) => {
  const id = sample.ids[browser.name];
  const { installed, block } = keysOf(browser, sample);

  test('the registry file gives back every value, and the entry', () => {
    const keys = parseReg(text(`windows/${slug(browser)}/second-look.reg`));
    expect(sorted(asChromium(keys, block))).toEqual(sorted(sample.values));
    expect(keys.get(installed)).toMatchObject({ installation_mode: 'force_installed' });
    for (const key of keys.keys()) expect(key.startsWith(installed) || key.startsWith(block)).toBe(true);
  });

  test('the policy file holds every value under its id', () => {
    const all = JSON.parse(text(browser.name === 'Firefox' ? 'firefox/policies.json' : `linux/${slug(browser)}.json`)) as { policies?: object };
    const policies = (all.policies ?? all) as Record<string, unknown>;
    const inBlock = browser.block(id).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], policies);
    expect(inBlock).toEqual(sample.values);
    expect(Object.keys(policies['ExtensionSettings'] as object)).toEqual([id]);
  });

  test('the profile holds every value, for who signs in', () => {
    const profile = parsePlist(text(`mac/second-look-${slug(browser)}.mobileconfig`)) as { PayloadScope: string; PayloadContent: Record<string, unknown>[] };
    expect(profile.PayloadScope).toBe('User');
    const last = profile.PayloadContent.at(-1) ?? {};
    const values = browser.name === 'Firefox' ? browser.block(id).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], last) : Object.fromEntries(Object.entries(last).filter(([key]) => !key.startsWith('Payload')));
    expect(values).toEqual(sample.values);
    expect(new Set(profile.PayloadContent.map(({ PayloadUUID }) => PayloadUUID)).size).toBe(profile.PayloadContent.length);
  });

  test.each(['en-GB', 'en-US'])('every reference of the template is resolved in %s, and every setting has its form', (language) => {
    const name = `windows/${slug(browser)}/PolicyDefinitions`;
    const [admx, adml] = [text(`${name}/second-look-${slug(browser)}.admx`), text(`${name}/${language}/second-look-${slug(browser)}.adml`)];
    for (const xml of [admx, adml]) expect(XMLValidator.validate(xml)).toBe(true);
    const said = (pattern: RegExp, xml: string) => [...xml.matchAll(pattern)].map(([, found = '']) => found);
    expect(new Set(said(/\$\(string\.(\w+)\)/g, admx))).toEqual(new Set(said(/<string id="(\w+)">/g, adml)));
    expect(new Set(said(/\$\(presentation\.(\w+)\)/g, admx))).toEqual(new Set(said(/<presentation id="(\w+)">/g, adml)));
    expect(new Set(said(/<parentCategory ref="(\w+)"/g, admx))).toEqual(new Set(said(/<category name="(\w+)"/g, admx)));
    expect(new Set(said(/<supportedOn ref="(\w+)"/g, admx))).toEqual(new Set(said(/<definition name="(\w+)"/g, admx)));
    expect(said(/ refId="(\w+)"/g, adml).toSorted()).toEqual(said(/ id="(\w+)"/g, admx).toSorted());
    const { policyDefinitions } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(admx) as { policyDefinitions: { policies: { policy: { name: string; class: string; key: string }[] } } };
    const { policy } = policyDefinitions.policies;
    expect(policy.map((one) => one.name)).toEqual(['install', ...SETTING_KEYS]);
    expect(new Set(policy.map((one) => one.class))).toEqual(new Set(['User']));
    for (const { name: key, key: at } of policy.slice(1)) expect({ key, at }).toEqual({ key, at: block });
  });
});

test('the scripts hand over what the registry files hold', () => {
  const reg = (browser: (typeof BROWSERS)[number]) => [...parseReg(text(`windows/${slug(browser)}/second-look.reg`))];
  for (const browser of BROWSERS) expect(parseScript(text(`windows/${slug(browser)}/second-look-intune.ps1`))).toEqual(new Map(reg(browser)));
  expect(parseScript(text('windows/group-policy.ps1'))).toEqual(new Map(BROWSERS.flatMap(reg)));
});

test('Google’s console is given every value in its wrapper', () => {
  expect(JSON.parse(text('chrome/google-admin.json'))).toEqual(Object.fromEntries(Object.entries(sample.values).map(([key, Value]) => [key, { Value }])));
});

const put = (name: string, content: string | Uint8Array): string => {
  const file = join(dir, name);
  writeFileSync(file, content);
  return file;
};
const told = (...args: string[]): string => {
  try {
    return deploy(args);
  } catch (error) {
    return (error as Error).message;
  }
};

const MISTAKES: readonly [what: string, content: string | Uint8Array, told: string][] = [
  ['no JSON', '{"schoolName": }', '1:16: is not JSON (ValueExpected)'],
  ['a comment', '{\n  // ours\n  "schoolName": "T"\n}', '2:3: is not JSON (InvalidCommentToken)'],
  ['a list of schools', '[{}]', '1:1: must hold one object of settings'],
  ['another key', '{\n  "school": "T"\n}', '2:3: no setting is called “school”'],
  ['a key in another spelling', '{\n  "school_name": "T"\n}', '2:3: no setting is called “school_name”: it is “schoolName”'],
  ['a key twice', '{\n  "schoolName": "T",\n  "schoolName": "U"\n}', '3:3: schoolName stands there twice'],
  ['no value', '{"schoolName": null}', '1:2: schoolName: null is no value: leave the line out. It takes a text of at most 200 characters.'],
  ['a word for yes', '{"incidentActive": "on"}', '1:2: incidentActive: This is not the kind of value this setting takes. It takes true or false.'],
  ['a choice that is none', '{"nation": "uk"}', '1:2: nation: “uk” is not one of its choices. It takes “england”, “wales”, “scotland” or “ni”.'],
  ['a text for a list', '{"staffNames": "Mrs Ellery"}', '1:2: staffNames: This is not the kind of value this setting takes. It takes a list of at most 1000, each a text of at most 100 characters.'],
  ['one bad item', '{"extraSites": [\n  "forum.example.org",\n  "not a site"\n]}', '3:3: extraSites: “not a site” is not a site we can take. Write it like forum.example.org'],
  ['a record system', '{"extraSites": ["https://www.cpoms.net"]}', '1:17: extraSites: “https://www.cpoms.net” is a record system, and nothing of ours runs there.'],
  ['no date', '{"policyReviewDue": "1 July 2027"}', '1:2: policyReviewDue: “1 July 2027” is not a date. Write it like 2027-07-01.'],
  ['no rule', '{"rulesOff": ["rumours"]}', '1:2: rulesOff: there is no rule “rumours”. There are: account, address, boundary, contact, credential, identifier, image, incident, private-info, pupil-name, rumour, topic, unkind, unreleased-plan.'],
  ['a damaged watchlist', '{"watchlist": "7~x"}', '1:2: watchlist: The value is damaged. It takes what the command “watchlist” makes.'],
  ['Google’s wrapper', '{"incidentActive": {"Value": true}}', '1:2: incidentActive: This is not the kind of value this setting takes. It takes true or false.'],
  ['an object in a list', '{"staffNames": ["Mrs E", {"name": "x"}]}', '1:26: staffNames: This is not the kind of value this setting takes. It takes a list of at most 1000, each a text of at most 100 characters.'],
  ['half a character', '{"schoolName": "a\\ud800b"}', '1:2: schoolName: has a character that is none: write the text anew.'],
  ['a tower of lists', '['.repeat(100_000), '1:1: is nested too deeply'],
  ['another encoding', Buffer.from('{"schoolName": "Ysgol T\xfd"}', 'latin1'), ' is not UTF-8 text: save it again as UTF-8'],
];
test.each(MISTAKES)('%s is told in one line, with its place and what is allowed, and nothing is written', (what, content, line) => {
  const file = put(`${what}.json`, content);
  const out = join(dir, `out-${what}`);
  expect(told('--settings', file, '--out', out)).toBe(`${file}:${line}`);
  expect(existsSync(out)).toBe(false);
});

test('every mistake has its line; of very many the number', () => {
  const file = put('many.json', JSON.stringify({ nation: 'uk', extraSites: Array.from({ length: 100_000 }, (_, at) => `not a site ${at}`) }));
  const lines = told('--settings', file, '--out', join(dir, 'out')).split('\n');
  expect(lines).toHaveLength(21);
  expect(lines[0]).toContain('nation: ');
  expect(lines.at(-1)).toBe(`${file}: and 99981 more mistakes`);
  const keys = put('keys.json', `{${Array.from({ length: 50_000 }, (_, at) => `"key${at}": 1`).join(',')}}`);
  expect(told('--settings', keys, '--dry-run').split('\n')).toHaveLength(21);
  const sites = put('sites.json', JSON.stringify({ extraSites: Array.from({ length: 100_000 }, (_, at) => `site${at}.example.org`) }));
  expect(told('--settings', sites, '--dry-run')).toBe(`${sites}:1:2: extraSites: The list is too long: only the first 200 are used.`);
});

test('a wrong call and a place that cannot be written are told in one line', () => {
  const file = put('good.json', '{"schoolName": "T"}');
  expect(told('--settings', file)).toMatch(/^deploy: give --settings FILE, and --out FOLDER or --dry-run/);
  expect(told('--settings', join(dir, 'none.json'), '--dry-run')).toMatch(/none\.json: no such file$/);
  expect(told('--settings', file, '--out', join(file, 'below'))).toBe(`${join(file, 'below')}: cannot be written (ENOTDIR)`);
  expect(told('--settings', file, '--dry-run', '--edge-id', 'xyz')).toMatch(/^deploy: --edge-id takes 32 letters/);
  for (const url of ['intranet', 'ftp://intranet.example/', 'https://intranet.example/a?b=c', 'https://intranet.example/#x']) expect(told('--settings', file, '--dry-run', '--packages', url)).toMatch(/^--packages takes the address/);
  expect(told('--settings', file, '--out', '')).toMatch(/^deploy: give --settings FILE/);
  expect(told('--settings', file, '--out', file)).toBe(`${file}: is a file, and no folder`);
  expect(told('--settings', file, '--dry-run', '--watchlist', file)).toBe(`${file}:1:1: is not what the command “watchlist” makes`);
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', new URL('../../src/cli/main.ts', import.meta.url).pathname, 'deploy', '--settings', join(dir, 'none.json'), '--out', dir], { encoding: 'utf8' });
  expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, stdout: '', lines: 1 });
});

test('a later change is one file: what was there is written anew, and what is not ours stays', () => {
  const out = join(dir, 'again');
  deploy(['--settings', put('first.json', '{"schoolName": "Old", "extraSites": ["a.example.org"]}'), '--out', out]);
  writeFileSync(join(out, 'note.txt'), 'mine');
  expect(deploy(['--settings', put('second.json', '{"schoolName": "New"}'), '--out', out, '--packages', 'https://intranet.example/sl/'])).toContain(`1 settings, ${Object.keys(files).length} files, written to ${out}.`);
  const now = JSON.parse(readFileSync(join(out, 'linux/chrome.json'), 'utf8')) as object;
  expect(now).toEqual({
    ExtensionSettings: { [OWN_ID]: { installation_mode: 'force_installed', update_url: 'https://intranet.example/sl/update.xml', override_update_url: true, toolbar_pin: 'force_pinned' } },
    '3rdparty': { extensions: { [OWN_ID]: { schoolName: 'New' } } },
  });
  expect(readFileSync(join(out, 'note.txt'), 'utf8')).toBe('mine');
  expect(readdirSync(dir).filter((name) => name.includes('.part'))).toEqual([]);
});

test('where one file cannot be written none is, and a README of somebody else stays', () => {
  const out = join(dir, 'half');
  mkdirSync(join(out, 'linux/edge.json'), { recursive: true });
  expect(told('--settings', put('half.json', '{"schoolName": "T"}'), '--out', out)).toBe(`${join(out, 'linux/edge.json')}: is a folder, and no file`);
  expect(readdirSync(out)).toEqual(['linux']);
  const other = join(dir, 'other');
  mkdirSync(other);
  writeFileSync(join(other, 'README.md'), '# Mine');
  expect(told('--settings', put('half.json', '{"schoolName": "T"}'), '--out', other)).toBe(`${join(other, 'README.md')}: is not ours: give a folder of its own`);
  expect(readdirSync(other)).toEqual(['README.md']);
});

test('what is worth a look is said, and only that', () => {
  expect(remarksOn(sample, TODAY)).toEqual([]);
  expect(remarksOn({ ...sample, values: { ...sample.values, chairEmail: 'HEAD@tanglewick.example' } }, TODAY)).toEqual(['The chair of governors has the headteacher’s e-mail: a concern about the headteacher would go to the headteacher.']);
  expect(remarksOn(sample, '2028-01-01')).toHaveLength(2);
  expect(remarksOn({ ...sample, ids: { ...sample.ids, Chrome: OWN_ID } }, TODAY)).toEqual(['The stores give ids of their own: name --chrome-id, or nothing is installed there. Or serve the packages yourself: --packages.']);
  expect(remarksOn({ ...sample, ids: { ...sample.ids, Chrome: OWN_ID }, packages: 'https://intranet.example' }, TODAY)).toEqual([]);
  expect(Object.keys(sample.values).every((key) => key in SETTINGS)).toBe(true);
});
