import { SETTING_KEYS, settingOf } from '../../settings/keys';
import { given, type Browser, type Deployment } from './browsers';

/** A key of the registry under HKEY_CURRENT_USER with its values: a number is a DWORD, a text a REG_SZ. */
export interface RegistryKey {
  readonly key: string;
  readonly values: Readonly<Record<string, number | string>>;
}

/**
 * A browser's policies as its registry keys. Lists are keys with values 1, 2, 3 …; a list with nothing in it, which no key can
 * tell, is JSON in a text, as both browsers read it. Neither reads REG_MULTI_SZ.
 * Source: Chromium, components/policy/core/common/registry_dict.cc; Firefox, WindowsGPOParser.sys.mjs.
 */
export function registryOf(browser: Browser, deployment: Deployment): readonly RegistryKey[] {
  const { installed, block } = keysOf(browser, deployment);
  const all = given(deployment);
  const isKey = (value: unknown): value is readonly string[] => Array.isArray(value) && value.length > 0;
  return [
    { key: installed, values: registryValues(Object.entries(browser.entry(deployment))) },
    { key: block, values: registryValues(all.filter(({ value }) => !isKey(value)).map(({ key, value }) => [key, value])) },
    ...all.flatMap(({ key, value }) => (isKey(value) ? [{ key: `${block}\\${key}`, values: Object.fromEntries(value.map((item, at) => [`${at + 1}`, item])) }] : [])),
  ];
}

/** The two keys under which all of ours stands, and nothing else's. */
export function keysOf(browser: Browser, { ids }: Pick<Deployment, 'ids'>): { readonly installed: string; readonly block: string } {
  const id = ids[browser.name];
  return { installed: [browser.policies, 'ExtensionSettings', id].join('\\'), block: [browser.policies, ...browser.block(id), ...browser.inRegistry].join('\\') };
}

/** Every key that may hold a value of ours, whatever is set now: what clears them one by one leaves nothing of an earlier time. */
export function ownKeys(browser: Browser, deployment: Pick<Deployment, 'ids'>): readonly string[] {
  const { installed, block } = keysOf(browser, deployment);
  return [installed, ...SETTING_KEYS.filter((key) => settingOf(key).kind === 'stringList').map((key) => `${block}\\${key}`), block];
}

function registryValues(entries: readonly (readonly [string, unknown])[]): Record<string, number | string> {
  return Object.fromEntries(entries.map(([name, value]) => [name, typeof value === 'boolean' ? Number(value) : typeof value === 'number' || typeof value === 'string' ? value : JSON.stringify(value)]));
}

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;
const dword = (number: number): string => `dword:${number.toString(16).padStart(8, '0')}`;

/** A `.reg` file: what stood in our keys goes first, so that a setting that was taken out is gone. UTF-16 with its mark, as Windows writes it. */
export function regFile(browser: Browser, deployment: Deployment): Uint8Array {
  const { installed, block } = keysOf(browser, deployment);
  const lines = [
    'Windows Registry Editor Version 5.00',
    ...[installed, block].flatMap((key) => ['', `[-HKEY_CURRENT_USER\\${key}]`]),
    ...registryOf(browser, deployment).flatMap(({ key, values }) => [
      '',
      `[HKEY_CURRENT_USER\\${key}]`,
      ...Object.entries(values).map(([name, value]) => `${quoted(name)}=${typeof value === 'number' ? dword(value) : quoted(value)}`),
    ]),
    '',
  ];
  return Buffer.from(`\ufeff${lines.join('\r\n')}`, 'utf16le');
}
