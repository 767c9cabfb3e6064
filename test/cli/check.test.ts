import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-look-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const run = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsx', ['src/cli/main.ts', 'check', ...args], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
};
const fails = (args: readonly string[], message: RegExp, input = '') => {
  const { status, stdout, stderr } = run(args, input);
  expect({ status, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ status: 2, stdout: '', lines: 1 });
  expect(stderr).toMatch(message);
};

describe('check', { timeout: 30_000 }, () => {
  it('answers a line for a line, with roll and plans', () => {
    const settings = file('settings.json', JSON.stringify({ schoolName: 'Tanglewick Primary School', staffNames: ['Mr Idris Penhallow'] }));
    const roll = file('roll.csv', 'first,last,preferred,class\r\n"Hope","Salt","","4W"\r\n');
    const plans = file('plans.csv', 'term,publish_on\nProject Bramble,2027-01-10\n');
    const posts = ['Saw Hope Salt today', 'Project Bramble is on', 'Nice weather'].map((text, id) => JSON.stringify({ id, text })).join('\n');
    const { status, stdout } = run(['--settings', settings, '--roll', roll, '--plans', plans, '--on', '2026-11-22', '--jsonl'], posts);
    const results = stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as { id: number; nudge: boolean; findings: { kind: string }[] });
    expect(status).toBe(0);
    expect(results.map(({ id, nudge, findings }) => [id, nudge, findings.map(({ kind }) => kind)])).toEqual([[0, true, ['pupil-name']], [1, true, ['unreleased-plan']], [2, false, []]]);
  });
  it('speaks to a person', () => {
    expect(run(['Well done Kajetan Wilczek in Year 5']).stdout).toMatch(/Second Look would ask:[^]*“Kajetan Wilczek”[^]*Well done to a Year 5 pupil/);
    expect(run(['Nice weather']).stdout).toBe('Nothing stood out.\n');
  });
  it('refuses bad input in one line, with the place, and writes nothing', () => {
    fails(['--settings', join(folder, 'none.json'), 'x'], /none\.json: no such file/);
    fails(['--settings', file('a.json', '{"schoolName": "A",\n "colour": 1}'), 'x'], /a\.json:2:2: no setting is called “colour”/);
    fails(['--settings', file('b.json', '{"schoolName": \n oops}'), 'x'], /b\.json:2:\d+: is not JSON/);
    fails(['--settings', file('c.json', '{"askWhen":\n"sometimes"}'), 'x'], /c\.json:1:2: askWhen: “sometimes” is not one of its choices\. It takes “findings”, “always” or “off”/);
    fails(['--roll', file('d.csv', 'first,surname\nA,B\n'), 'x'], /d\.csv:1:1: has no column “last”/);
    fails(['--roll', file('e.csv', 'first,last\nAda,Lime\n,Moss\n'), 'x'], /e\.csv:3:1: a pupil needs a first name/);
    fails(['--plans', file('f.csv', 'term,publish_on\nOtter,soon\n'), 'x'], /f\.csv:2:7: “soon” is no day/);
    fails(['--roll', file('g.csv', Buffer.from([0x66, 0xff, 0xfe])), 'x'], /g\.csv: is not UTF-8/);
    fails(['--jsonl'], /standard input:2:\d+: is not JSON/, '{"id":1,"text":"a"}\n{"id":2,');
    fails(['--jsonl'], /standard input:2:1: a post needs a text/, '{"id":1,"text":"a"}\n{"id":2}');
    fails(['--on', 'today', 'x'], /--on today: is no day/);
    fails(['--colour'], /check: Unknown option/);
    fails([], /check: give a text/);
  }, 60_000);
});
