import type { Setting } from './schema';
import { readFormat, type FormatRefusal } from './formats';

/** Why a value was refused: the key of its sentence is `refused_` and this. */
export type Reason = 'kind' | 'choice' | 'range' | 'long' | 'many' | FormatRefusal;

export interface Refusal {
  readonly reason: Reason;
  readonly value?: string;
  readonly max?: number;
}

export interface Read {
  /** The value in its own kind; absent where nothing usable was given. */
  readonly value?: boolean | number | string | readonly string[];
  readonly refused: readonly Refusal[];
}

/** Shown beside the reason; what was pasted by mistake need not be shown whole. */
const SHOWN = 80;
const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
};

const refuse = (reason: Reason, value: unknown, max?: number): Read => ({
  refused: [{ reason, value: shown(value), ...(max === undefined ? {} : { max }) }],
});

/**
 * One value, whatever shape it came in: registries give 0 and 1 for booleans, numbers as texts, lists as
 * numbered maps or as JSON in a text, and Firefox enforces no schema at all.
 */
export function readValue(setting: Setting, raw: unknown): Read {
  if (raw === undefined || raw === null || raw === '') return { refused: [] };
  switch (setting.kind) {
    case 'bool':
      return readBool(raw);
    case 'int':
      return readInt(raw, setting.min, setting.max);
    case 'enum': {
      const found = typeof raw === 'string' ? setting.choices.find((choice) => choice === raw.trim().toLowerCase()) : undefined;
      return found === undefined ? refuse('choice', raw) : { value: found, refused: [] };
    }
    case 'string':
      return readText(raw, setting.maxLength, setting.format);
    case 'stringList':
      return readList(raw, setting);
  }
}

function readBool(raw: unknown): Read {
  if (typeof raw === 'object') return refuse('kind', raw);
  const text = String(raw).trim().toLowerCase();
  if (text === 'true' || text === '1') return { value: true, refused: [] };
  return text === 'false' || text === '0' ? { value: false, refused: [] } : refuse('kind', raw);
}

function readInt(raw: unknown, min: number, max: number): Read {
  const number = typeof raw === 'string' && /^\s*-?\d+\s*$/.test(raw) ? Number(raw) : raw;
  if (typeof number !== 'number' || !Number.isInteger(number)) return refuse('kind', raw);
  return number < min || number > max ? refuse('range', raw) : { value: number, refused: [] };
}

function readText(raw: unknown, maxLength: number, format: (Setting & { kind: 'string' })['format']): Read {
  // A version written as a number in JSON is a text all the same.
  if (typeof raw !== 'string' && typeof raw !== 'number') return refuse('kind', raw);
  const text = tidy(String(raw));
  if (text === '') return { refused: [] };
  // Of a day in words its length is not what is wrong.
  if (text.length > maxLength) return format === 'date' ? refuse('date', text) : refuse('long', text, maxLength);
  const read = readFormat(format, text);
  return 'refused' in read ? refuse(read.refused, text) : { value: read.text, refused: [] };
}

function readList(raw: unknown, setting: Setting & { kind: 'stringList' }): Read {
  const items = itemsOf(raw);
  if (!items) return refuse('kind', raw);
  const kept = new Set<string>();
  const refused: Refusal[] = [];
  for (const item of items) {
    if (kept.size === setting.maxItems) {
      refused.push({ reason: 'many', max: setting.maxItems });
      break;
    }
    const read = readText(item, setting.maxLength, setting.format);
    refused.push(...read.refused);
    if (typeof read.value === 'string') kept.add(read.value);
  }
  // A list of which nothing is usable must not stand as "none, set by the school".
  return kept.size === 0 && refused.length > 0 ? { refused } : { value: [...kept], refused };
}

/** The items of an array, of JSON in a text, or of a registry's numbered map; null for anything else. */
function itemsOf(raw: unknown): readonly unknown[] | null {
  if (Array.isArray(raw)) return raw;
  if (typeof raw === 'string') {
    const parsed = parseJson(raw);
    return typeof parsed === 'object' && parsed !== null ? itemsOf(parsed) : null;
  }
  if (typeof raw !== 'object' || raw === null) return null;
  const entries = Object.entries(raw);
  if (!entries.every(([name]) => /^\d+$/.test(name))) return null;
  return entries.toSorted(([a], [b]) => Number(a) - Number(b)).map(([, item]) => item);
}

/** JSON or undefined. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One line, without what is not to be seen. */
export const tidy = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
