import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stale } from '../../scripts/sync';
import { effective } from '../../src/settings/effective';
import { managedSchema } from '../../src/settings/managed-schema';
import { DEFAULTS, SETTING_KEYS, settingOf } from '../../src/settings/keys';
import { SETTINGS } from '../../src/settings/schema';

test('the managed schema in public/ is the table’s own, and a changed one is told', () => {
  expect(stale()).toEqual([]);
  expect(stale(() => '{}')).toEqual(['docs/settings.md', 'public/managed_schema.json']);
});

test('only keywords that Chromium takes, each array with its items', () => {
  const schema = JSON.parse(readFileSync(new URL('../../public/managed_schema.json', import.meta.url), 'utf8'));
  expect(Object.keys(schema)).toEqual(['type', 'properties']);
  expect(Object.keys(schema.properties)).toEqual(SETTING_KEYS);
  for (const property of Object.values<Record<string, unknown>>(schema.properties)) {
    for (const word of Object.keys(property)) expect(['type', 'enum', 'minimum', 'maximum', 'title', 'description', 'items']).toContain(word);
    expect(['boolean', 'integer', 'string', 'array']).toContain(property.type);
    expect(property.type === 'array').toBe('items' in property);
    if ('enum' in property) expect(property.type).toBe('string');
  }
  expect(managedSchema()).toEqual(schema);
});

test('every row has a title and a sentence, and its default passes its own reader', () => {
  for (const key of SETTING_KEYS) {
    expect(settingOf(key).title).toMatch(/^[A-Z]/);
    expect(settingOf(key).description).toMatch(/[.]$/);
  }
  const blank = new Set(['', '[]']);
  const given = SETTING_KEYS.filter((key) => !blank.has(String(DEFAULTS[key])) && SETTINGS[key].by === 'anyone');
  expect(effective({ user: Object.fromEntries(given.map((key) => [key, DEFAULTS[key]])) }).problems).toEqual([]);
});

test('defaults protect', () => {
  expect(DEFAULTS).toMatchObject({ askWhen: 'findings', rulesNote: [], rulesOff: [], excludedSites: [], workSites: [], incidentActive: false });
});
