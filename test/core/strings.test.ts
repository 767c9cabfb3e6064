import { expect, test } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import { RULES } from '../../src/core/rules/index';

test.each(RULES.map(({ id, kind, clause, why }) => ({ id, kind, clause, why })))('$id has its words: why, kind, clause', ({ kind, clause, why }) => {
  expect(Object.keys(en)).toEqual(expect.arrayContaining([why, `kind_${kind.replaceAll('-', '_')}`, `policy_${clause}_title`, `policy_${clause}_text`]));
});
