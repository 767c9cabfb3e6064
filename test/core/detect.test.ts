import { describe, expect, it } from 'vitest';
import { detect, prepare, type CoreProblem } from '../../src/core/detect';
import { mergeFindings } from '../../src/core/merge-findings';
import { nudge } from '../../src/core/nudge';
import type { Finding, Severity } from '../../src/core/types';
import { school } from './school';

const text = 'Well done Kajetan Wilczek in Year 5, collect him from 8 Sorrel Mews';

describe('detect', () => {
  it('finds in the order of the text, with the standing of the rule', () => {
    const findings = detect({ text }, prepare(school));
    expect(findings.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([['pupil-name', 'Kajetan Wilczek'], ['address', '8 Sorrel Mews']]);
    expect(findings[0]).toMatchObject({ rule: 'pupil-name', standard: 'confidential', clause: 'C1', severity: 'interrupt', suggestion: 'a Year 5 pupil' });
  });
  it.each([
    ['Ava in Year 4 won', 'a Year 4 pupil'],
    ['Ava (4W) won, and 4W cheered', 'a Year 4 pupil'],
    ['Ava in Year 4 and Tom in Year 5 won', 'a pupil', 'a pupil'],
    ['Well done to Ava (4W). Well done to Tom (5B) too.', 'a pupil', 'a pupil'],
  ])('says of a child the year that the text is about, and none where it names two: %s', (about, ...suggested) => {
    expect(detect({ text: about }, prepare(school)).map(({ suggestion }) => suggestion)).toEqual(suggested);
  });
  it('skips a rule that throws, and says so', () => {
    const problems: CoreProblem[] = [];
    const prepared = prepare(school, (problem) => problems.push(problem));
    const broken = { ...prepared.rules.find(({ id }) => id === 'address')!, find: () => { throw new Error('broken'); } };
    expect(detect({ text }, { ...prepared, rules: prepared.rules.map((rule) => (rule.id === 'address' ? broken : rule)) }).map(({ kind }) => kind)).toEqual(['pupil-name']);
    expect(problems.map(({ where }) => where)).toEqual(['address']);
  });
  it('reports a damaged watchlist and works without it', () => {
    const problems: CoreProblem[] = [];
    expect(detect({ text }, prepare({ ...school, watchlist: '1~x~nonsense' }, (problem) => problems.push(problem)))).toHaveLength(2);
    expect(problems.map(({ where }) => where)).toEqual(['watchlist']);
  });
  it('switches rules off, lowers them, and softens names at work', () => {
    expect(detect({ text }, prepare({ ...school, rulesOff: ['address'] })).map(({ kind }) => kind)).toEqual(['pupil-name']);
    expect(detect({ text }, prepare({ ...school, rulesNote: ['pupil-name'] })).map(({ severity }) => severity)).toEqual(['note', 'interrupt']);
    expect(detect({ text, work: true }, prepare(school)).map(({ severity }) => severity)).toEqual(['note', 'interrupt']);
  });
  it('shows what is too weak to stand alone only beside what does stand', () => {
    const prepared = prepare(school);
    const address = prepared.rules.find(({ id }) => id === 'address')!;
    const weak = { ...address, id: 'weak', find: () => [{ start: 0, end: 4, beside: true }] };
    const kinds = (words: string): string[] => detect({ text: words }, { ...prepared, rules: prepared.rules.map((rule) => (rule === address ? weak : rule)) }).map(({ rule }) => rule);
    expect(kinds(text)).toEqual(['weak', 'pupil-name']);
    expect(kinds('Well, that was a long day')).toEqual([]);
  });
  it('leaves the school’s own data and staff alone', () => {
    const own = 'Ask Mrs Fairweather or Idris Penhallow, 0113 496 0555, office@tanglewick.example.org, Mill Race Lane, Tanglewick ZE9 3AB';
    expect(detect({ text: own }, prepare(school))).toEqual([]);
  });
  it('leaves words alone that the person asked for', () => {
    expect(detect({ text: 'Our pupil Kajetan came first' }, prepare(school))).toHaveLength(1);
    expect(detect({ text: 'Our pupil Kajetan came first' }, prepare({ ...school, leftAlone: ['kajetan'] }))).toEqual([]);
  });
});

describe('nudge', () => {
  const finding = (severity: Severity, start: number): Finding => ({ rule: 'r', kind: 'address', standard: 'kind', clause: 'C3', severity, start, end: start + 2, why: 'w' });
  const findings = [finding('note', 0), finding('interrupt', 5)];
  it('puts what interrupts first', () => expect(nudge(findings, { askWhen: 'findings' })?.findings.map(({ start }) => start)).toEqual([5, 0]));
  it('asks as it is set to', () => {
    expect(nudge([finding('note', 0)], { askWhen: 'findings' })).toBeNull();
    expect(nudge([], { askWhen: 'always' })).toEqual({ findings: [] });
    expect(nudge(findings, { askWhen: 'off' })).toBeNull();
  });
  it('keeps one of two findings of a kind that overlap', () => {
    const long = { ...finding('interrupt', 4), end: 20 };
    expect(mergeFindings([finding('interrupt', 5), long, finding('note', 8)])).toEqual([long]);
  });
});
