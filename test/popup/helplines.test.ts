import { expect, test } from 'vitest';
import { checkedIn, HELPLINES, isOld, type Helpline } from '../../src/popup/helplines';
import { routesOf } from '../../src/popup/routes';
import { DEFAULTS } from '../../src/settings/keys';
import type { Settings } from '../../src/settings/schema';

const NATIONS = ['england', 'wales', 'scotland', 'ni'] as const;
const lines: readonly Helpline[] = Object.values(HELPLINES);
const shown = (nation: Settings['nation']): string => JSON.stringify(routesOf({ ...DEFAULTS, nation }));

test('every national route leads somewhere and says where it holds, where it was found and when it was checked', () => {
  for (const { phone, email, url, nations, source, checked } of lines) {
    expect(phone + email + url).not.toBe('');
    expect(phone).toMatch(/^(?:[\d ]*)$/);
    expect(nations.length).toBeGreaterThan(0);
    expect(new URL(source).protocol).toBe('https:');
    expect(new Date(checked).toISOString().slice(0, 10)).toBe(checked);
  }
});

test.each(NATIONS)('in %s its own are shown, and none of another nation', (nation) => {
  for (const { phone, email, url, nations } of lines) {
    for (const way of [phone, email, url].filter(Boolean)) expect({ way, isShown: shown(nation).includes(`"${way}"`) }).toEqual({ way, isShown: nations.includes(nation) });
  }
  expect(lines.some(({ nations }) => !nations.includes(nation))).toBe(nation !== 'ni');
});

test('the day of the check is the earliest of those shown', () => {
  const [first] = lines as [Helpline, ...Helpline[]];
  const some: readonly Helpline[] = [{ ...first, checked: '2026-11-20' }, { ...first, checked: '2025-02-03', nations: ['ni'] }, { ...first, checked: '2026-10-01' }];
  expect(checkedIn('england', some)).toBe('2026-10-01');
  expect(checkedIn('ni', some)).toBe('2025-02-03');
});

test('a check is old from a year and a day on', () => {
  expect(isOld('2026-11-20', '2027-11-20')).toBe(false);
  expect(isOld('2026-11-20', '2027-11-21')).toBe(true);
  expect(isOld('2024-02-29', '2025-02-28')).toBe(false);
  expect(isOld('2024-02-29', '2025-03-01')).toBe(true);
});
