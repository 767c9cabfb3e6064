import { leftAlone, managedCache, policySeen, readStored, userSettings } from '../storage';
import type { Checked, Effective, Source } from './effective';
import { DEFAULTS, SETTING_KEYS } from './keys';
import type { SettingKey, Settings } from './schema';

/** The settings in force, and what else is kept on this computer. */
export interface InForce extends Effective {
  readonly leftAlone: readonly string[];
  readonly policySeen: string;
}

type Block = Readonly<Record<string, unknown>>;

const blockIn = (raw: unknown): Block => (typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Block) : {});

/** What is kept was checked on its way in; here no more than that it is of its setting's shape. */
function known(block: unknown): Partial<Settings> {
  const fits = ([key, value]: [string, unknown]): boolean => {
    const given = (DEFAULTS as Block)[key];
    return typeof value === typeof given && Array.isArray(value) === Array.isArray(given);
  };
  return Object.fromEntries(Object.entries(blockIn(block)).filter(fits));
}

/** The school's before the person's before the defaults, key by key. */
function inForce(stored: Block): InForce {
  const { values, problems } = blockIn(managedCache.of(stored)) as Partial<Checked>;
  const school = known(values);
  const own = known(userSettings.of(stored));
  const sourceOf = (key: SettingKey): Source => (key in school ? 'managed' : key in own ? 'user' : 'default');
  return {
    values: { ...DEFAULTS, ...own, ...school },
    from: Object.fromEntries(SETTING_KEYS.map((key) => [key, sourceOf(key)])) as Record<SettingKey, Source>,
    problems: Array.isArray(problems) ? problems : [],
    leftAlone: leftAlone.of(stored),
    policySeen: policySeen.of(stored),
  };
}

/** For page scripts and our own pages: the last known settings in one read, never waiting for the school's. */
export async function readSettings(): Promise<InForce> {
  return inForce(await readStored().catch(() => ({})));
}

/** The settings of a computer on which nothing is stored: the safe defaults. */
export const nothingStored = (): InForce => inForce({});

/** Calls back with the settings after each change of any part of them; returns the way to stop. */
export function onSettingsChange(hear: (settings: InForce) => void): () => void {
  const again = (): void => void readSettings().then(hear);
  const stops = [userSettings, managedCache, leftAlone, policySeen].map((item) => item.onChange(again));
  return () => stops.forEach((stop) => stop());
}
