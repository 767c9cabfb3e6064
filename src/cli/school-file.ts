import { getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { School } from '../core/types';
import { RULES } from '../core/rules/index';
import { readWatchlist } from '../core/watchlist/match';
import { effective } from '../settings/effective';
import { settingOf, SETTING_KEYS } from '../settings/keys';
import { readValue, tidy, type Refusal } from '../settings/read-value';
import { schoolOf } from '../settings/school';
import { SETTINGS, type Setting, type SettingKey, type Settings } from '../settings/schema';
import { strings } from '../strings';
import { Fault, position } from './fault';
import { readText } from './read-input';

/** What a school's file of settings says, and what is wrong in it. */
export interface SchoolFile {
  readonly values: Partial<Settings>;
  readonly mistakes: number;
  /** The first `most` mistakes, each as `file:line:column: …`. */
  told(most: number): readonly string[];
}

const { t } = strings('en', 'en');
const FORMS = { date: 'a date like 2027-07-01', email: 'an e-mail address', phone: 'a telephone number', url: 'a web address', domain: 'a domain', site: 'a site', account: 'a line of the register of accounts', rule: 'the name of a rule', encoded: 'what the command “watchlist” makes' } as const;

/** What a setting takes, in words. */
export function taken(setting: Setting): string {
  const text = (most: number, format?: keyof typeof FORMS): string => (format ? FORMS[format] : `a text of at most ${most} characters`);
  switch (setting.kind) {
    case 'bool':
      return 'true or false';
    case 'int':
      return `a whole number from ${setting.min} to ${setting.max}`;
    case 'enum':
      return setting.choices.map((choice) => `“${choice}”`).join(', ').replace(/, ([^,]*)$/, ' or $1');
    case 'string':
      return text(setting.maxLength, setting.format);
    case 'stringList':
      return `a list of at most ${setting.maxItems}, each ${text(setting.maxLength, setting.format)}`;
  }
}

/** Half a character, or one that stands for none: no file for a browser may hold it. `JSON.stringify` writes a half as its escape. */
const NO_CHARACTER = /\\ud[89a-f][0-9a-f]{2}|[\ufffe\uffff]/;
/** Rules by name and by kind. */
const RULE_NAMES = new Set(RULES.flatMap(({ id, kind }) => [id, kind]));
const plain = (key: string): string => key.toLowerCase().replace(/[^a-z]/g, '');

/** Reads a school's settings, flat JSON by the keys of the table. */
export function readSchoolFile(file: string): SchoolFile {
  const text = readText(file);
  const values: Record<string, unknown> = {};
  const mistakes: { readonly at: number; readonly what: string }[] = [];
  const mistake = (at: number, what: string): void => void mistakes.push({ at, what });
  // The place is looked up for those alone that are told: there may be very many.
  const told = (most: number) => mistakes.slice(0, most).map(({ at, what }) => `${file}:${position(text, at).join(':')}: ${what}`);
  const errors: ParseError[] = [];
  let root: Node | undefined;
  try {
    root = parseTree(text, errors, { disallowComments: true });
  } catch {
    mistake(0, 'is nested too deeply');
    return { values: {}, mistakes: 1, told };
  }
  const [error] = errors;
  if (error) {
    // What follows the first is mostly its consequence.
    mistake(error.offset, `is not JSON (${printParseErrorCode(error.error)})`);
    return { values: {}, mistakes: 1, told };
  }
  if (root?.type !== 'object') {
    mistake(0, 'must hold one object of settings');
    return { values: {}, mistakes: 1, told };
  }
  const seen = new Set<string>();
  for (const { children: [name, value] = [] } of root.children ?? []) {
    if (!name || !value) continue;
    const key = String(name.value);
    if (seen.has(key)) mistake(name.offset, `${key} stands there twice`);
    else if (!Object.hasOwn(SETTINGS, key)) {
      const meant = SETTING_KEYS.find((known) => plain(known) === plain(key));
      mistake(name.offset, `no setting is called “${key}”${meant ? `: it is “${meant}”` : ''}`);
    } else {
      const { read, refused } = readNode(key as SettingKey, value);
      if (read !== undefined) values[key] = read;
      for (const { at, what } of refused) mistake(at ?? name.offset, `${key}: ${what}`);
    }
    seen.add(key);
  }
  return { values: values as Partial<Settings>, mistakes: mistakes.length, told };
}

/** The school as the rules know it; a mistake in the file is a fault. */
export function readSchool(file: string, today: string): School {
  const { values, told } = readSchoolFile(file);
  const [first] = told(1);
  if (first !== undefined) throw new Fault(first);
  return schoolOf(effective({ managed: values }).values, () => today, []);
}

interface ReadNode {
  readonly read: unknown;
  /** `at`: where the item of a list stands; null for the setting itself. */
  readonly refused: readonly { readonly at: number | null; readonly what: string }[];
}

/** One value where it stands; of a list every item where it stands. */
function readNode(key: SettingKey, node: Node): ReadNode {
  const setting = settingOf(key);
  const raw = getNodeValue(node) as unknown;
  if (raw === null) return { read: undefined, refused: [{ at: null, what: `null is no value: leave the line out. It takes ${taken(setting)}.` }] };
  if (NO_CHARACTER.test(JSON.stringify(raw))) return { read: undefined, refused: [{ at: null, what: 'has a character that is none: write the text anew.' }] };
  const isList = setting.kind === 'stringList' && node.type === 'array';
  const parts = isList ? (node.children ?? []).map((item) => ({ at: item.offset, refused: readItem(setting, getNodeValue(item)) })) : [];
  const { value, refused } = readValue(setting, raw);
  const whole = isList ? refused.filter(({ reason }) => reason === 'many') : refused;
  return {
    read: value === undefined || refused.length > 0 ? undefined : asWritten(setting, raw, value),
    refused: [
      ...[...parts, { at: null, refused: whole }].flatMap((part) => part.refused.map((why) => ({ at: part.at, what: sentence(why, setting) }))),
      ...beyondForm(key, value).map((what) => ({ at: null, what })),
    ],
  };
}

/** As the school wrote it, in the kind it has to be: the browser's page of policies shows it to people. */
function asWritten(setting: Setting, raw: unknown, value: unknown): unknown {
  if (setting.kind === 'string') return tidy(String(raw));
  return setting.kind === 'stringList' && Array.isArray(raw) ? [...new Set(raw.map((item) => tidy(String(item))).filter((item) => item !== ''))] : value;
}

const readItem = (setting: Setting, item: unknown): readonly Refusal[] => (item === null ? [{ reason: 'kind' }] : readValue(setting, [item]).refused);

function sentence({ reason, ...slots }: Refusal, setting: Setting): string {
  const why = t(`refused_${reason}`, slots);
  return /^(?:kind|choice|range)$/.test(reason) ? `${why} It takes ${taken(setting)}.` : why;
}

/** What the form alone does not tell: a rule that does not exist, a damaged list. */
function beyondForm(key: SettingKey, value: unknown): readonly string[] {
  if (key === 'rulesNote' || key === 'rulesOff') return (value as readonly string[] | undefined ?? []).filter((name) => !RULE_NAMES.has(name)).map((name) => `there is no rule “${name}”. There are: ${[...RULE_NAMES].join(', ')}.`);
  if (key === 'watchlist' && value !== undefined) {
    try {
      readWatchlist(value as string);
    } catch {
      return [`${t('refused_encoding')} It takes ${FORMS.encoded}.`];
    }
  }
  return [];
}
