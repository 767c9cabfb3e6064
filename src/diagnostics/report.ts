import type { InForce } from '../settings/load';
import { SETTING_KEYS, settingOf } from '../settings/keys';
import type { SettingKey } from '../settings/schema';
import type { Strings } from '../strings';

/** One setting as IT reads it. */
export interface Row {
  readonly key: SettingKey;
  readonly value: string;
  readonly from: string;
}

/** Names of people, and what may tell of one child: their number is enough to see that they have come. */
const COUNTED: readonly SettingKey[] = ['staffNames', 'incidentTerms'];
const FROM = { managed: 'dia_from_school', user: 'dia_from_you', default: 'dia_from_default' } as const;

/** Every setting in force and where it came from, fit to be shown and sent: nothing that names a person a school has listed. */
export function rowsOf({ values, from }: InForce, { t }: Strings): readonly Row[] {
  const shown = (key: SettingKey): string => {
    const value = values[key];
    const setting = settingOf(key);
    if (Array.isArray(value)) return COUNTED.includes(key) && value.length > 0 ? t('dia_hidden', { n: value.length }) : value.join('\n') || '–';
    if ('format' in setting && setting.format === 'encoded' && value) return t('dia_secret');
    return String(value) || '–';
  };
  return SETTING_KEYS.map((key) => ({ key, value: shown(key), from: t(FROM[from[key]]) }));
}

/** "Edge 156": what a support request needs of the browser. */
export function browserIn(userAgent: string): string {
  const [, name = '', version = ''] = /\b(Edg|Firefox)\/(\d+)/.exec(userAgent) ?? /(Chrome)\/(\d+)/.exec(userAgent) ?? [];
  return `${name === 'Edg' ? 'Edge' : name} ${version}`.trim();
}
