import { SETTINGS, type Setting, type SettingKey, type Settings } from './schema';

/** Every key of the table, in its order. */
export const SETTING_KEYS = Object.keys(SETTINGS) as SettingKey[];

/** The row of a key, with its type widened for code that treats all rows alike. */
export const settingOf = (key: SettingKey): Setting => SETTINGS[key];

/** Protecting defaults: what holds where nobody has set anything. */
export const DEFAULTS = Object.fromEntries(SETTING_KEYS.map((key) => [key, SETTINGS[key].default])) as unknown as Settings;
