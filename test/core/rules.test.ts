import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detect, prepare } from '../../src/core/detect';
import { postOf, type Example } from '../../src/core/rule';
import { RULES } from '../../src/core/rules/index';
import { buildWatchlist } from '../../src/core/watchlist/build';
import { school } from './school';

const files = readdirSync('src/core/rules').filter((file) => file !== 'index.ts').map((file) => file.replace('.ts', ''));
const policy = ['O1', 'O2', 'O3', 'O4', 'K1', 'K2', 'H1', 'H2', 'N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7', 'N8', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'P1', 'P2', 'P3', 'D1', 'D2', 'D3'];

describe('the folder of rules', () => {
  it('is listed whole and in order', () => expect(RULES.map(({ id }) => id)).toEqual(files.toSorted()));
  it.each(RULES)('$id is complete', ({ id, clause, why, examples }) => {
    expect(policy).toContain(clause);
    expect(why).toMatch(/^why_/);
    expect(examples.flags.length).toBeGreaterThanOrEqual(3);
    expect(examples.passes.length).toBeGreaterThanOrEqual(3);
    expect(readFileSync(`src/core/rules/${id}.ts`, 'utf8').split('\n').length).toBeLessThanOrEqual(250);
  });
});

describe.each(RULES)('$id', ({ id, examples }) => {
  const watchlist = buildWatchlist([{ first: 'Ottoline', last: 'Marchbanks', preferred: '' }], [], 1);
  const prepared = prepare({ ...school, watchlist }, ({ error }) => {
    throw error;
  });
  const found = (example: Example): string[] => {
    const post = postOf(example);
    return detect(post, prepared).filter(({ rule }) => rule === id).map(({ why, start, end }) => `${why}: ${post.text.slice(start, end)}`);
  };
  it.each(examples.flags)('flags: %j', (example) => expect(found(example)).not.toEqual([]));
  it.each(examples.passes)('passes: %j', (example) => expect(found(example)).toEqual([]));
});
