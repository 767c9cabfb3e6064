import { describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../src/core/types';
import type { Wave } from '../../src/engine/rows';
import { waveDone, waveOff } from '../../src/engine/rows';
import { chipName, projectChecklist, whereLine, type ChecklistInput } from '../../src/engine/view';
import { strings } from '../../src/strings';

const { t } = strings('en', 'en-GB');
const TEXT = 'So proud of Oliver Bennett in Year 4, he walked home to 14 Alder Grove on his own';
const NAME: Partial<Finding> = { kind: 'pupil-name', standard: 'confidential', clause: 'C1', why: 'why_pupil_name', suggestion: 'a Year 4 pupil' };
const PLACE: Partial<Finding> = { kind: 'address', standard: 'confidential', clause: 'C3', why: 'why_address', suggestion: '' };

function found(text: string, words: string, more: Partial<Finding>): Finding {
  const start = text.indexOf(words);
  return { rule: 'r', kind: 'unkind', standard: 'kind', clause: 'K1', severity: 'interrupt', why: 'why_unkind', start, end: start + words.length, ...more };
}

function input(more: Partial<ChecklistInput> = {}): ChecklistInput {
  return {
    t,
    language: 'en',
    clause: (id) => ({ title: `Clause ${id}`, text: 'Text.' }),
    text: TEXT,
    findings: [found(TEXT, 'Oliver Bennett', NAME), found(TEXT, '14 Alder Grove', PLACE)],
    schoolName: 'Tanglewick Junior School',
    audience: 'public',
    account: { name: 'Sam Parry', standing: 'own' },
    incident: null,
    propose: (standing) => ({ pieces: [], copy: standing.map(({ suggestion }) => suggestion).join('|') }),
    ...more,
  };
}
const none = new Map<string, Wave>();

describe('the checklist as it is shown', () => {
  it('shows two findings in their words', () => {
    const view = projectChecklist(input(), none);
    expect(view.form).toBe('full');
    expect(view.title).toBe('Before you post: two things to look at again');
    expect(view.where).toBe('Anyone can read it. Posting from your own account, Sam Parry.');
    expect(view.rows.map(({ words }) => words)).toEqual([['Oliver Bennett'], ['14 Alder Grove']]);
    expect(view.rows.map(({ instead }) => instead)).toEqual([
      { text: 'a Year 4 pupil', omit: false },
      { text: 'leave it out', omit: true },
    ]);
    expect(view.rows.map(({ waves }) => waves.map(({ label }) => label))).toEqual([['Not a pupil', 'Fine this time'], ['Fine this time']]);
    expect(view.standards.map(({ applies }) => applies)).toEqual([false, false, false, true, false, false]);
  });

  it('follows what is waved off', () => {
    const first = projectChecklist(input(), none).rows[0]!;
    const view = projectChecklist(input(), new Map([[first.key, 'word']]));
    expect(view.title).toBe('Before you post: one thing to look at again');
    expect(view.proposal?.copy).toBe('');
    const all = projectChecklist(input(), new Map<string, Wave>([['0', 'once'], ['1', 'once']]));
    expect(all.clear).toBe(true);
    expect(all.title).toMatch(/^Before you post/);
    expect(all.standards.some(({ applies }) => applies)).toBe(false);
  });

  it('makes thirty names one thing, and says so of all their words', () => {
    const names = Array.from({ length: 30 }, (_, at) => `Pupil${String.fromCodePoint(65 + (at % 26))}${at}`);
    const text = names.join(', ');
    const view = projectChecklist(input({ text, findings: names.map((name) => found(text, `${name}`, NAME)) }), none);
    expect(view.rows).toHaveLength(1);
    expect(view.title).toBe('Before you post: one thing to look at again');
    expect(view.rows[0]?.words).toHaveLength(30);
    expect(view.rows[0]?.why).toMatch(/^These look like pupils’ names/);
    // What stands in their place is counted, in the wording below.
    expect(view.rows[0]?.instead).toBeNull();
    expect(waveDone(view.rows[0]!, 'word', t)).toContain('+28');
    expect(waveOff(view.rows[0]!, 'word', view.rows[0]!.indexes.map((at) => found(text, names[at]!, NAME)), text).words).toEqual(names);
  });

  it('lets one of a group be waved off: the rest stand, as the same one thing', () => {
    const text = 'Ann Lee, Bo Day, Cy Fox and again ann lee';
    const findings = [...['Ann Lee', 'Bo Day', 'Cy Fox'].map((name) => found(text, name, NAME)), { ...found(text, 'ann lee', NAME), start: 34, end: 41 }];
    const propose = vi.fn<ChecklistInput['propose']>(() => null);
    const [group] = projectChecklist(input({ text, findings, propose }), none).rows;
    expect(group?.waves.map(({ label }) => label)).toEqual(['None is a pupil', 'Fine this time']);
    expect(group?.each.map(({ words, indexes }) => [words, indexes])).toEqual([[['Ann Lee'], [0, 3]], [['Bo Day'], [1]], [['Cy Fox'], [2]]]);
    const [ann, bo, cy] = group?.each ?? [];
    expect(ann?.waves.map(({ label }) => label)).toEqual(['Not a pupil', 'Fine this time']);
    expect(waveOff(ann!, 'word', findings, text).words).toEqual(['Ann Lee', 'ann lee']);
    const view = projectChecklist(input({ text, findings, propose }), new Map([[ann!.key, 'word']]));
    expect(view.title).toBe('Before you post: one thing to look at again');
    expect(propose.mock.lastCall?.[0]).toEqual([findings[1], findings[2]]);
    expect(view.clear).toBe(false);
    const all = projectChecklist(input({ text, findings, propose }), new Map<string, Wave>([ann, bo, cy].map((row) => [row!.key, 'once'])));
    expect([all.clear, all.title]).toEqual([true, 'Before you post: nothing stood out']);
    expect(propose.mock.lastCall?.[0]).toEqual([]);
  });

  it('keeps the key of a group whichever of its words is gone', () => {
    const groupOf = (...names: string[]) => projectChecklist(input({ text: names.join(', '), findings: names.map((name) => found(names.join(', '), name, NAME)) }), none).rows[0];
    expect(groupOf('Bo', 'Cy', 'Di')?.key).toBe(groupOf('Al', 'Bo', 'Cy', 'Di')?.key);
    expect(groupOf('Bo', 'Cy', 'Di')?.key).not.toMatch(/\s/);
  });

  it('shows the same words twice in a text as one row', () => {
    const text = 'Oliver and again oliver';
    const findings = [found(text, 'Oliver', NAME), { ...found(text, 'oliver', NAME), start: 17, end: 23 }];
    const view = projectChecklist(input({ text, findings }), none);
    expect(view.rows).toHaveLength(1);
    expect(view.rows[0]).toMatchObject({ words: ['Oliver'], indexes: [0, 1] });
  });

  it('keeps notes below and out of the count', () => {
    const findings = [...input().findings, found(TEXT, 'proud', { kind: 'account', severity: 'note', standard: 'sensitive', why: 'why_account_news' })];
    const view = projectChecklist(input({ findings }), none);
    expect(view.title).toContain('two things');
    expect(view.notes).toHaveLength(1);
    expect(view.standards[2]?.applies).toBe(true);
  });

  it('lets a note be waved off, and says of notes alone what they are', () => {
    const note = found(TEXT, 'proud', { kind: 'topic', severity: 'note', standard: 'sensitive', why: 'why_topic' });
    const alone = projectChecklist(input({ findings: [note] }), none);
    expect(alone).toMatchObject({ form: 'light', title: 'Before you post: something worth knowing', clear: false });
    expect(alone.notes[0]?.waves.map(({ label }) => label)).toEqual(['Fine this time']);
    const waved = projectChecklist(input({ findings: [note] }), new Map([[alone.notes[0]!.key, 'once']]));
    expect(waved).toMatchObject({ form: 'light', title: 'Before you post: nothing stood out' });
    expect(waved.standards.some(({ applies }) => applies)).toBe(false);
    // Everything to look at again is waved off, and what is worth knowing stands.
    const both = projectChecklist(input({ findings: [...input().findings, note] }), new Map<string, Wave>([['0', 'once'], ['1', 'once']]));
    expect(both).toMatchObject({ form: 'full', title: 'Before you post: something worth knowing', clear: true });
  });

  it('has a light form with nothing found and an incident form', () => {
    expect(projectChecklist(input({ findings: [] }), none)).toMatchObject({ form: 'light', title: 'Before you post: nothing stood out' });
    const incident = { message: 'Please do not comment.', person: '', phone: '', email: '' };
    expect(projectChecklist(input({ incident }), none)).toMatchObject({ title: 'Before you post: the school is dealing with something', rows: [], clear: false });
    expect(projectChecklist(input({ audience: 'profile' }), none)).toMatchObject({ form: 'profile', title: 'Before you connect: could this be a pupil?' });
  });

  it('writes dates as the reader does', () => {
    const findings = [found(TEXT, 'Year 4', { kind: 'unreleased-plan', why: 'why_unreleased_plan_date', slots: { date: '2027-05-03' } })];
    expect(projectChecklist(input({ findings }), none).rows[0]?.why).toBe('The school means to announce this on 3\u00A0May\u00A02027.');
  });

  it('offers no words where there are none to offer', () => {
    const findings = [found(TEXT, 'proud', {})];
    expect(projectChecklist(input({ findings, propose: () => null }), none)).toMatchObject({ proposal: null, rows: [{ instead: null }] });
  });
});

describe('short lines', () => {
  it('says who will read it, and the account only if it is known', () => {
    expect(whereLine({ t, audience: 'unknown', account: null })).toBe('We cannot tell who will read it.');
    expect(whereLine({ t, audience: 'group', account: { name: 'Hill School', standing: 'unlisted' } })).toContain('not on the school’s list');
  });

  it('names the chip', () => {
    expect([0, 1, 2].map((count) => chipName(count, t))).toEqual([
      'Second Look: nothing to look at again',
      'Second Look: 1 thing to look at again',
      'Second Look: 2 things to look at again',
    ]);
  });
});
