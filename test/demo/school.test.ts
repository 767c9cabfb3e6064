import { afterEach, expect, test, vi } from 'vitest';
import { USER_SETTINGS } from '../../src/demo/driver/open';
import { school } from '../../src/demo/school';
import { effective } from '../../src/settings/effective';

afterEach(() => vi.unstubAllGlobals());

test('the made-up school’s settings are all taken', () => {
  const { problems, values } = effective({ user: school });
  expect(problems).toEqual([]);
  expect(values.schoolName).toBe(school.schoolName);
});

test('they are written where the options page writes', async () => {
  vi.stubGlobal('chrome', {});
  const { userSettings } = await import('../../src/storage');
  expect(USER_SETTINGS).toBe(userSettings.key);
});

test('nobody real can be reached by them', () => {
  const values = Object.entries(school).flatMap(([key, value]) => [value].flat().map((one) => [key, one] as const));
  // The numbers that Ofcom keeps for drama, and the names that RFC 2606 keeps for examples.
  for (const [, phone] of values.filter(([key]) => key.endsWith('Phone'))) expect(phone).toMatch(/^01632 960\d{3}$/);
  for (const [, place] of values.filter(([key]) => /Email|Url|Domains$/.test(key))) expect(place).toMatch(/\btanglewick\.example\b/);
});
