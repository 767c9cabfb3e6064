import { check, type Diagnostics } from 'recheck';
import { describe, expect, test } from 'vitest';
import { postOf } from '../../../src/core/rule';
import { school } from '../school';
import { findExpressions, type Expression } from './find';
import { fuzz, isBounded, isQuickOn } from './hostile';

/** Quadratic, and only ever run over what a bounded expression has matched: at most some hundred characters. */
const ON_SHORT_TEXT: readonly string[] = ['[, ]+(?:and|if|for|from|so|is|was|that|the|with|,)[^]*$', '[ ,]+$', '[ ().-]+$', '[.!?)\\]]+$'];

const expressions = await findExpressions(['core', 'settings'], async () => {
  const [{ detect, prepare }, { RULES }] = await Promise.all([import('../../../src/core/detect'), import('../../../src/core/rules/index')]);
  const prepared = prepare(school);
  for (const { examples } of RULES) for (const example of [...examples.flags, ...examples.passes]) detect(postOf(example), prepared);
  detect({ text: 'After the coach crash' }, prepare({ ...school, incidentTerms: ['the coach crash'] }));
});

/** The theory of automata shows most to be linear, one after the other: side by side they run out of time. */
const judged: (Expression & { verdict: Diagnostics })[] = [];
for (const expression of expressions) judged.push({ ...expression, verdict: await check(expression.source, expression.flags, { checker: 'automaton', timeout: 500 }) });
const unproved = judged.filter(({ verdict }) => verdict.status !== 'safe');

test('they are found, and most are proved', () => {
  expect(expressions.length).toBeGreaterThan(150);
  expect(unproved.length / expressions.length).toBeLessThan(0.3);
});

test('none is known to take more than linear time, but on short text', () => {
  const slow = unproved.flatMap(({ file, source, verdict }) => (verdict.status === 'vulnerable' && !ON_SHORT_TEXT.includes(source) ? [`${file}: /${source}/ on ${verdict.attack.pattern}`] : []));
  expect(slow).toEqual([]);
});

describe('too much for that theory: bounded and quick on what keeps it busy, or found safe by trying', () => {
  const rest = unproved.filter(({ verdict }) => verdict.status === 'unknown').map((expression) => ({ ...expression, begins: expression.source.slice(0, 40) }));
  test.each(rest)('$file: $begins', async (expression) => {
    if (!isBounded(expression)) {
      const verdict = await check(expression.source, expression.flags, { checker: 'fuzz', timeout: 60_000 });
      if (verdict.status === 'safe') return;
      // It counts steps in an engine of its own, and on a busy machine takes what is quick for slow: the text it found is tried for real.
      expect(verdict.status).not.toBe('unknown');
      if (verdict.status === 'vulnerable') expect(isQuickOn(expression, verdict.attack.string)).toBe(true);
    }
    fuzz(expression);
  }, 70_000);
});
