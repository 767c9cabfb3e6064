import { expect, test } from 'vitest';
import { GROUPS } from '../../src/popup/policy';
import { sentenceOf, TOLD } from '../../src/popup/two-minutes';
import { strings } from '../../src/strings';

test('the policy in two minutes leaves out no clause of a standard, and tells none twice', () => {
  const told = Object.entries(TOLD).flatMap(([id, more]) => [id, ...(more as readonly string[])]);
  const clauses = GROUPS.filter(({ standard }) => standard).flatMap((group) => group.clauses as readonly string[]);
  expect(told.toSorted()).toEqual(clauses.toSorted());
});

test.each(['en', 'cy'] as const)('it is worth two minutes and takes no more, in %s', (language) => {
  const { t } = strings(language, '');
  const ids = Object.keys(TOLD) as (keyof typeof TOLD)[];
  const standards = GROUPS.filter(({ standard }) => standard).map(({ title }) => t(title));
  const all = [t('two_title'), t('two_first'), t('two_S1'), ...standards, ...ids.map((id) => t(sentenceOf(id))), t('two_O1'), t('two_rest')];
  expect(all.every(Boolean)).toBe(true);
  const words = all.join(' ').split(/\s+/).length;
  // Read in silence: 238 words a minute, as a review of 190 studies has it (Brysbaert 2019).
  expect(words).toBeGreaterThan(238);
  expect(words).toBeLessThanOrEqual(2 * 238);
});
