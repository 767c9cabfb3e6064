import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import { RULES } from '../../src/core/rules/index';

const CLAUSES = 'S1 S2 S3 S4 S5 O1 O2 O3 O4 K1 K2 H1 H2 N1 N2 N3 N4 N5 N6 N7 N8 C1 C2 C3 C4 C5 C6 P1 P2 P3 D1 D2 D3 R1 V1'.split(' ');

/** The clauses that a rule's file names: its own, and those of single findings. */
const servedBy = (id: string): string[] => [...readFileSync(`src/core/rules/${id}.ts`, 'utf8').matchAll(/clause: '(\w+)'/g)].map(([, clause = '']) => clause);

const rows = [...readFileSync('docs/policy.md', 'utf8').matchAll(/^\| (\w\d) \| .* \| (.+) \|$/gm)].map(([, clause = '', served = '']) => ({
  clause,
  served: [...served.matchAll(/(rule|line|page) `([^`]+)`/g)].map(([, kind = '', name = '']) => ({ kind, name })),
}));

test('every clause has its row, in the order of the policy, and something that serves it', () => {
  expect(rows.map(({ clause }) => clause)).toEqual(CLAUSES);
  expect(rows.filter(({ served }) => served.length === 0)).toEqual([]);
});

test('all that is named is there', () => {
  const is: Record<string, (name: string) => boolean> = {
    rule: (name) => RULES.some(({ id }) => id === name),
    line: (name) => name in en,
    page: (name) => existsSync(`src/${name}`),
  };
  expect(rows.flatMap(({ served }) => served).filter(({ kind, name }) => !is[kind]?.(name))).toEqual([]);
});

test('a rule is named for every clause that its findings name', () => {
  const named = rows.flatMap(({ clause, served }) => served.filter(({ kind }) => kind === 'rule').map(({ name }) => `${clause} ${name}`));
  const serves = RULES.flatMap(({ id }) => [...new Set(servedBy(id))].map((clause) => `${clause} ${id}`));
  expect(serves.filter((pair) => !named.includes(pair))).toEqual([]);
});
