import { expect, test } from 'vitest';
import { GROUPS } from '../../src/options/every';
import { SETTING_KEYS } from '../../src/settings/keys';

/** When, Rules, Sites and School. */
const IN_CARDS = ['askWhen', 'rulesNote', 'rulesOff', 'extraSites', 'schoolName', 'language'];

test('every setting stands on the options page, and once', () => {
  expect([...IN_CARDS, ...GROUPS.flatMap(({ keys }) => [...keys])].toSorted()).toEqual(SETTING_KEYS.toSorted());
});
