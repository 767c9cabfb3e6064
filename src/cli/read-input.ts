import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Plan, Pupil } from '../core/watchlist/build';
import { isDate } from '../settings/formats';
import type { Post } from '../core/types';
import { platforms } from '../platforms/index';
import { fault, position } from './fault';

export function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    throw fault(file, (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : 'cannot be read');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/^\ufeff/, '');
  } catch {
    throw fault(file, 'is not UTF-8 text: save it again as UTF-8');
  }
}

function readJson(file: string, text: string, offset: number, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const place = /position (\d+)/.exec((error as Error).message)?.[1];
    const [row, column] = position(text, place === undefined ? text.length : Number(place) + offset);
    throw fault(file, 'is not JSON', row + line - 1, column);
  }
}

/** What a list of posts calls an account when it does not name it. */
const OFFICIAL = 'official';

/** One post a line: `{id, text, platform?, surface?, account?}`; `account` is a handle or a name, or only `personal` or `official`. */
export function* readPosts(file: string, text: string): Generator<Post & { readonly id: string | number }> {
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const post = readJson(file, line, 0, index + 1);
    const { id, text: words, platform, surface, account } = (typeof post === 'object' && post !== null ? post : {}) as Record<string, unknown>;
    if (typeof words !== 'string') throw fault(file, 'a post needs a text', index + 1, 1);
    if (typeof id !== 'string' && typeof id !== 'number') throw fault(file, 'a post needs an id', index + 1, 1);
    yield {
      id,
      text: words,
      audience: surface === 'message' ? 'message' : 'unknown',
      work: platforms.find((site) => site.id === platform)?.tells?.work,
      ...(typeof platform === 'string' && { platform }),
      ...(typeof account === 'string' && account !== OFFICIAL && { account }),
    };
  }
}

interface Row { readonly record: Readonly<Record<string, string>>; readonly line: number }

function readRows(file: string, needed: readonly string[]): Row[] {
  const text = readText(file);
  let rows: { record: Record<string, string>; info: { lines: number } }[];
  try {
    rows = parse(text, { columns: (head: string[]) => head.map((cell) => cell.trim().toLowerCase()), info: true, skip_empty_lines: true, trim: true }) as unknown as typeof rows;
  } catch (error) {
    const { lines, column } = error as { lines?: number; column?: number };
    throw fault(file, `is no table of comma-separated values: ${(error as Error).message.split('\n')[0] ?? ''}`, lines ?? 1, typeof column === 'number' ? column + 1 : 1);
  }
  const head = text.split(/\r?\n/, 1)[0]?.toLowerCase() ?? '';
  for (const name of needed) if (!head.split(',').map((cell) => cell.replaceAll('"', '').trim()).includes(name)) throw fault(file, `has no column “${name}”`, 1, 1);
  return rows.map(({ record, info }) => ({ record, line: info.lines }));
}

/** roll.csv: `first,last,preferred,class`. */
export function readRoll(file: string): Pupil[] {
  return readRows(file, ['first', 'last']).map(({ record, line }) => {
    const { first = '', last = '', preferred = '' } = record;
    if (first === '') throw fault(file, 'a pupil needs a first name', line, 1);
    if (last === '') throw fault(file, 'a pupil needs a surname', line, first.length + 2);
    return { first, last, preferred };
  });
}

/** plans.csv: `term,publish_on`. */
export function readPlans(file: string): Plan[] {
  return readRows(file, ['term', 'publish_on']).map(({ record, line }) => {
    const { term = '', publish_on: day = '' } = record;
    if (!/[\p{L}\d]/u.test(term)) throw fault(file, 'a plan needs a term', line, 1);
    if (day !== '' && !isDate(day)) throw fault(file, `“${day}” is no day: write it like 2027-07-01`, line, term.length + 2);
    return { term, publishOn: day === '' ? null : day };
  });
}
