import { DEFAULTS, SETTING_KEYS, settingOf } from './keys';
import { parseJson, readValue, type Reason } from './read-value';
import { SETTINGS, type SettingKey, type Settings } from './schema';

export type Source = 'default' | 'user' | 'managed';

export interface Problem {
  readonly key: string;
  readonly source: 'managed' | 'user';
  /** The sentence is `refused_` and this. */
  readonly reason: Reason | 'unknown' | 'school' | 'block';
  /** What was refused, cut short; never for secrets, which are not shown. */
  readonly value?: string;
  readonly max?: number;
}

export interface Effective {
  readonly values: Settings;
  readonly from: Readonly<Record<SettingKey, Source>>;
  readonly problems: readonly Problem[];
}

/** What was found in storage, in whatever shape it is. */
export interface Stored {
  readonly managed?: unknown;
  readonly user?: unknown;
}

/**
 * The settings in force: the school's before the person's before the defaults, key by key. Nothing that
 * is stored can make this throw; what cannot be taken is listed and the next in order holds.
 */
export function effective({ managed, user }: Stored): Effective {
  const problems: Problem[] = [];
  const school = readBlock(managed, 'managed', problems);
  const own = readBlock(user, 'user', problems);
  const values: Record<string, unknown> = { ...DEFAULTS };
  const from = {} as Record<SettingKey, Source>;
  for (const key of SETTING_KEYS) {
    from[key] = school.has(key) ? 'managed' : own.has(key) ? 'user' : 'default';
    if (from[key] !== 'default') values[key] = (school.has(key) ? school : own).get(key);
  }
  return { values: values as unknown as Settings, from, problems };
}

/** One block of settings as it is kept: what can be taken, and what was refused. */
export interface Checked {
  readonly values: Partial<Settings>;
  readonly problems: readonly Problem[];
}

/** Reads the school's values as the browser gives them; page scripts then take what is kept at its word. */
export function checked(managed: unknown): Checked {
  const problems: Problem[] = [];
  const values = Object.fromEntries(readBlock(managed, 'managed', problems)) as Partial<Settings>;
  return { values, problems };
}

const isKey = (key: string): key is SettingKey => Object.hasOwn(SETTINGS, key);

function readBlock(raw: unknown, source: 'managed' | 'user', problems: Problem[]): Map<SettingKey, unknown> {
  const block = typeof raw === 'string' ? parseJson(raw) : raw;
  const values = new Map<SettingKey, unknown>();
  if (block === undefined && raw === undefined) return values;
  if (typeof block !== 'object' || block === null || Array.isArray(block)) {
    problems.push({ key: '', source, reason: 'block' });
    return values;
  }
  for (const [key, given] of Object.entries(block)) {
    if (!isKey(key)) {
      problems.push({ key, source, reason: 'unknown' });
    } else if (source === 'user' && settingOf(key).by === 'school') {
      problems.push({ key, source, reason: 'school' });
    } else {
      const { value, refused } = readValue(settingOf(key), given);
      if (value !== undefined) values.set(key, value);
      problems.push(...refused.map(({ value: wrong, ...why }) => ({ key, source, ...why, ...(key === 'watchlist' || wrong === undefined ? {} : { value: wrong }) })));
    }
  }
  return values;
}
