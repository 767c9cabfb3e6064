import { beforeEach, expect, test, vi } from 'vitest';

/** One storage area in memory, with the browser's change events. */
function fakeStorage() {
  const stored: Record<string, unknown> = {};
  const listeners = new Set<(changes: Record<string, { newValue?: unknown }>, area: string) => void>();
  const gets: unknown[] = [];
  const tell = (changes: Record<string, { newValue?: unknown }>): void => listeners.forEach((hear) => hear(changes, 'local'));
  return {
    stored,
    gets,
    api: {
      storage: {
        local: {
          get: async (keys: string | string[]) => {
            gets.push(keys);
            return Object.fromEntries([keys].flat().filter((key) => key in stored).map((key) => [key, stored[key]]));
          },
          set: async (items: Record<string, unknown>) => {
            Object.assign(stored, items);
            tell(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])));
          },
          remove: async (keys: string | string[]) => {
            for (const key of [keys].flat()) {
              delete stored[key];
              tell({ [key]: {} });
            }
          },
        },
        onChanged: { addListener: (hear: never) => listeners.add(hear), removeListener: (hear: never) => listeners.delete(hear) },
      },
    },
  };
}

let fake: ReturnType<typeof fakeStorage>;
beforeEach(() => {
  fake = fakeStorage();
  vi.stubGlobal('chrome', fake.api);
  vi.resetModules();
});

test('words left alone: single, lower case, once each, the latest 200', async () => {
  const { leftAlone, MOST_WORDS } = await import('../../src/storage');
  await leftAlone.set(['Rose', 'rose', 'two words', '', ' Bryn ']);
  expect(await leftAlone.get()).toEqual(['rose', 'bryn']);
  await leftAlone.set(Array.from({ length: MOST_WORDS + 5 }, (_, index) => `word${index}`));
  const words = await leftAlone.get();
  expect([words.length, words[0], words.at(-1)]).toEqual([200, 'word5', 'word204']);
});

test('anything odd in storage reads as nothing', async () => {
  const { leftAlone, policySeen, userSettings } = await import('../../src/storage');
  Object.assign(fake.stored, { leftAlone: { a: 1 }, policySeen: 5, user: ['x'] });
  expect([await leftAlone.get(), await policySeen.get(), await userSettings.get()]).toEqual([[], '', {}]);
});

test('page scripts get everything in one read, the school’s before the person’s', async () => {
  const { readSettings } = await import('../../src/settings/load');
  Object.assign(fake.stored, { managed: { values: { askWhen: 'always' }, problems: [] }, user: { askWhen: 'off', language: 'cy' }, leftAlone: ['rose'], policySeen: '3' });
  expect(await readSettings()).toMatchObject({ values: { askWhen: 'always', language: 'cy' }, from: { askWhen: 'managed', language: 'user', nation: 'default' }, leftAlone: ['rose'], policySeen: '3' });
  expect(fake.gets).toHaveLength(1);
});

test('what is no setting, or of another shape than its setting, holds nothing', async () => {
  const { readSettings } = await import('../../src/settings/load');
  Object.assign(fake.stored, { managed: { values: { askWhen: ['off'], staffNames: 'Ms Fenn', hasOwnProperty: 'x' }, problems: 5 }, user: { schoolName: null, extraSites: { 0: 'x.example' } } });
  const { values, problems } = await readSettings();
  expect([values.askWhen, values.staffNames, values.schoolName, values.extraSites, problems]).toEqual(['findings', [], '', [], []]);
  expect(Object.keys(values)).not.toContain('hasOwnProperty');
});

test('what the school alone may set holds from the school alone', async () => {
  const { readSettings } = await import('../../src/settings/load');
  Object.assign(fake.stored, { user: { incidentActive: true, incidentMessage: 'mine' } });
  expect((await readSettings()).values).toMatchObject({ incidentActive: false, incidentMessage: '' });
  Object.assign(fake.stored, { managed: { values: { incidentActive: true }, problems: [] } });
  expect((await readSettings()).values).toMatchObject({ incidentActive: true, incidentMessage: '' });
});

test('the school’s values are checked on their way into storage, and what was refused is kept beside them', async () => {
  const { readSettings } = await import('../../src/settings/load');
  Object.assign(fake.api.storage, { managed: { get: async () => ({ askWhen: 'sometimes', schoolName: 'Tanglewick', extraSites: ['Forum.example.org', 'cpoms.net'], typo: 1 }) } });
  const { keepManagedSettings } = await import('../../src/settings/keep-managed');
  keepManagedSettings();
  await vi.waitUntil(() => fake.stored['managed'] !== undefined);
  const { values, from, problems } = await readSettings();
  expect([values.askWhen, values.schoolName, values.extraSites, from.extraSites]).toEqual(['findings', 'Tanglewick', ['*://forum.example.org/*'], 'managed']);
  expect(problems.map(({ key, reason }) => `${key} ${reason}`)).toEqual(['askWhen choice', 'extraSites record', 'typo unknown']);
});

test('storage that fails gives the protecting defaults', async () => {
  const { readSettings } = await import('../../src/settings/load');
  fake.api.storage.local.get = () => Promise.reject(new Error('disk'));
  expect(await readSettings()).toMatchObject({ values: { askWhen: 'findings' }, leftAlone: [] });
});

test('a change is told until one stops listening', async () => {
  const { policySeen } = await import('../../src/storage');
  const heard: string[] = [];
  const stop = policySeen.onChange((version) => heard.push(version));
  await policySeen.set('3');
  await policySeen.erase();
  stop();
  await policySeen.set('4');
  expect(heard).toEqual(['3', '']);
});

test('erasing takes all that came from the person and leaves the school’s', async () => {
  const { erasePersonal } = await import('../../src/storage');
  Object.assign(fake.stored, { managed: { askWhen: 'always' }, user: { language: 'cy' }, leftAlone: ['rose'], policySeen: '3' });
  await erasePersonal();
  expect(fake.stored).toEqual({ managed: { askWhen: 'always' } });
});
