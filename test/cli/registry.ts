import { SETTINGS, type Setting } from '../../src/settings/schema';

/** Reads registry values as Windows and the browsers do: the other side of what `deploy` writes. */

export type Keys = ReadonlyMap<string, Readonly<Record<string, number | string>>>;

/** A `.reg` file that is imported into an empty registry. */
export function parseReg(text: string): Keys {
  const keys = new Map<string, Record<string, number | string>>();
  let key = '';
  for (const line of text.replace(/^\ufeffWindows Registry Editor Version 5\.00\r\n/, '').split('\r\n')) {
    if (line === '') continue;
    const [, gone, name] = /^\[(-?)HKEY_CURRENT_USER\\(.+)\]$/.exec(line) ?? [];
    if (name !== undefined) {
      if (gone) continue;
      key = name;
      keys.set(key, {});
      continue;
    }
    const [, quoted, digits, data] = /^"((?:[^"\\]|\\["\\])*)"=(?:dword:([0-9a-f]{8})|"((?:[^"\\]|\\["\\])*)")$/.exec(line) ?? [];
    if (quoted === undefined) throw new Error(`no line of a registry file: ${line}`);
    const plain = (escaped: string): string => escaped.replace(/\\(.)/g, '$1');
    Object.assign(keys.get(key) ?? {}, { [plain(quoted)]: digits === undefined ? plain(data ?? '') : Number.parseInt(digits, 16) });
  }
  return keys;
}

/** What a PowerShell script hands to `Set-Policy`. */
export function parseScript(text: string): Keys {
  const keys = new Map<string, Record<string, number | string>>();
  const word = String.raw`'((?:[^'‘’‚‛]|['‘’‚‛]{2})*)'`;
  const plain = (escaped: string): string => escaped.replace(/(['‘’‚‛])\1/g, '$1');
  for (const [, key = '', name = '', digits, data] of text.matchAll(new RegExp(`^Set-Policy ${word} ${word} (?:DWord (\\d+)|String ${word})\\r$`, 'gm'))) {
    const values = keys.get(plain(key)) ?? {};
    keys.set(plain(key), { ...values, [plain(name)]: digits === undefined ? plain(data ?? '') : Number(digits) });
  }
  return keys;
}

/** A block of settings as Chromium makes it of the registry by the schema: components/policy/core/common/registry_dict.cc. */
export function asChromium(keys: Keys, block: string): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, setting] of Object.entries(SETTINGS as Readonly<Record<string, Setting>>)) {
    const raw = keys.get(block)?.[name];
    // Sorted by their names, as the registry's map is: 1, 10, 11, 2.
    const list = keys.get(`${block}\\${name}`);
    const items = list && Object.entries(list).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
    if (setting.kind === 'stringList' && items) values[name] = items;
    else if (raw === undefined) continue;
    else if (setting.kind === 'bool') values[name] = typeof raw === 'number' ? raw !== 0 : undefined;
    else if (setting.kind === 'stringList') values[name] = JSON.parse(String(raw));
    else values[name] = raw;
  }
  return values;
}
