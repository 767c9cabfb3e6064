import { leftAlone, managedCache, policySeen, readStored, userSettings } from '../storage';
import type { Checked, Effective, Source } from './effective';
import { DEFAULTS, SETTING_KEYS, settingOf } from './keys';
import type { SettingKey, Settings } from './schema';

/** The settings in force, and what else is kept on this computer. */
export interface InForce extends Effective {
  readonly leftAlone: readonly string[];
  readonly policySeen: string;
}

export type Block = Readonly<Record<string, unknown>>;

/** `raw` where it is an object, else none. */
export const blockIn = (raw: unknown): Block => (typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Block) : {});

/** What is kept was checked on its way in; here no more than that it is of its setting's shape, whatever has happened to it since. */
function known(block: unknown, by: 'school' | 'anyone'): Partial<Settings> {
  const values = blockIn(block);
  const taken: Record<string, unknown> = {};
  for (const key of SETTING_KEYS) {
    const value = values[key];
    const setting = settingOf(key);
    if (setting.by === 'school' && by !== 'school') continue;
    if (Array.isArray(setting.default)) {
      if (Array.isArray(value)) taken[key] = value.filter((entry) => typeof entry === 'string');
    } else if (typeof value === typeof setting.default && !('choices' in setting && !setting.choices.includes(String(value)))) taken[key] = value;
  }
  return taken;
}

/** The school's before the person's before the defaults, key by key. */
function inForce(stored: Block): InForce {
  const { values, problems } = blockIn(managedCache.of(stored)) as Partial<Checked>;
  const school = known(values, 'school');
  const own = known(userSettings.of(stored), 'anyone');
  const sourceOf = (key: SettingKey): Source => (key in school ? 'managed' : key in own ? 'user' : 'default');
  return {
    values: { ...DEFAULTS, ...own, ...school },
    from: Object.fromEntries(SETTING_KEYS.map((key) => [key, sourceOf(key)])) as Record<SettingKey, Source>,
    problems: Array.isArray(problems) ? problems : [],
    leftAlone: leftAlone.of(stored),
    policySeen: policySeen.of(stored),
  };
}

/** The last known settings in one read, never waiting for the school's. */
export async function readSettings(how = inForce): Promise<InForce> {
  return how(await readStored().catch(() => ({})));
}

/** The settings of a computer on which nothing is stored: the safe defaults. */
export const nothingStored = (): InForce => inForce({});

/** Calls back with the settings after each change of any part of them; returns the way to stop. */
export function onSettingsChange(hear: (settings: InForce) => void, how = inForce): () => void {
  const again = (): void => void readSettings(how).then(hear);
  const stops = [userSettings, managedCache, leftAlone, policySeen].map((item) => item.onChange(again));
  return () => stops.forEach((stop) => stop());
}
