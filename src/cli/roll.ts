import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Pupil } from '../core/watchlist/build';
import { fault } from './fault';

/** A row that is not in the list, or not needed in it, and why. */
export interface Remark {
  readonly line: number;
  readonly what: string;
}

export interface Roll {
  readonly pupils: readonly Pupil[];
  /** Rows that are in it: who has a second surname stands in the list twice. */
  readonly used: number;
  /** Rows that cannot be used, and those that only say again what another has said. */
  readonly remarks: readonly Remark[];
}

/** What SIMS, Arbor, Bromcom and others call these columns, letters only. */
const COLUMNS = {
  first: ['first', 'firstname', 'forename', 'forenames', 'legalforename', 'legalfirstname', 'givenname', 'givennames', 'pupilforename', 'studentforename', 'studentfirstname'],
  last: ['last', 'lastname', 'surname', 'legalsurname', 'legallastname', 'familyname', 'pupilsurname', 'studentsurname', 'studentlastname'],
  preferred: ['preferred', 'preferredforename', 'preferredfirstname', 'preferredname', 'chosenforename', 'chosenname', 'chosenfirstname', 'knownas'],
  preferredLast: ['preferredsurname', 'preferredlastname', 'chosensurname', 'chosenlastname'],
} as const;
type Column = keyof typeof COLUMNS;

/** A report may begin with its title, its date and an empty line. */
const HEAD_WITHIN = 10;

/** Which column is where; null where a row is no head of a roll. */
function headOf(row: readonly string[]): Partial<Record<Column, number>> | null {
  const names = row.map((cell) => cell.toLowerCase().replace(/[^a-z]/g, ''));
  const places = Object.entries(COLUMNS).map(([column, known]) => [column, names.findIndex((name) => (known as readonly string[]).includes(name))] as const);
  const found = Object.fromEntries(places.filter(([, at]) => at >= 0)) as Partial<Record<Column, number>>;
  if (found.last === undefined) Object.assign(found, found.preferredLast === undefined ? {} : { last: found.preferredLast });
  if (found.first === undefined) Object.assign(found, found.preferred === undefined ? {} : { first: found.preferred });
  return found.first === undefined || found.last === undefined ? null : found;
}

/** What Windows-1252 has where ISO 8859-1 has controls. Node 20 reads the one as the other (nodejs/node#56542). */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text of a file in any encoding that such exports have: UTF-8, UTF-16 with its mark, else Windows' own. */
export function decode(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return new TextDecoder(a === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes).replace(/[\u0080-\u009f]/g, (at) => WINDOWS[at.charCodeAt(0) - 0x80] ?? at);
  }
}

/** The separator by which a line at the beginning is the head of a roll: what an address has most of tells nothing. */
const delimiterOf = (text: string): string => {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/, HEAD_WITHIN);
  return [',', ';', '\t'].find((sign) => lines.some((line) => headOf(line.split(sign).map((cell) => cell.replaceAll('"', ''))) !== null)) ?? ',';
};

/**
 * The pupils of a CSV as school systems export it: columns by their usual names in any order, a title above them, commas,
 * semicolons or tabs, any usual encoding, line ends within quotes. A file that is no such table is a fault.
 */
export function readExport(file: string): Roll {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw fault(file, (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : 'cannot be read');
  }
  const text = decode(bytes);
  if (text.includes('\u0000')) throw fault(file, 'is no text: export the list as CSV');
  let rows: { record: string[]; info: { lines: number } }[];
  try {
    rows = parse(text, { bom: true, delimiter: delimiterOf(text), info: true, relax_column_count: true, skip_empty_lines: true, trim: true }) as unknown as typeof rows;
  } catch (error) {
    throw fault(file, `is no table: ${(error as Error).message.split('\n')[0] ?? ''}`, (error as { lines?: number }).lines ?? 1, 1);
  }
  const at = rows.slice(0, HEAD_WITHIN).findIndex(({ record }) => headOf(record) !== null);
  const head = headOf(rows[at]?.record ?? []);
  if (!head) throw fault(file, 'has no columns for first name and surname, such as “Forename” and “Surname”', 1, 1);
  return pupilsOf(rows.slice(at + 1), head);
}

function pupilsOf(rows: readonly { record: readonly string[]; info: { lines: number } }[], head: Partial<Record<Column, number>>): Roll {
  const pupils: Pupil[] = [];
  const remarks: Remark[] = [];
  const seen = new Map<string, number>();
  for (const { record, info } of rows) {
    const line = info.lines;
    const cell = (column: Column): string => record[head[column] ?? -1]?.replace(/\s+/g, ' ').trim() ?? '';
    const [first, last, preferred] = [cell('first'), cell('last'), cell('preferred')];
    if (!/\p{L}/u.test(first) || !/\p{L}/u.test(last)) {
      remarks.push({ line, what: `not used: ${/\p{L}/u.test(first) ? 'no surname' : 'no first name'}` });
      continue;
    }
    const other = cell('preferredLast');
    const key = [first, last, preferred, other].join('\n').toLowerCase();
    const before = seen.get(key);
    if (before !== undefined) {
      remarks.push({ line, what: `the same name as in line ${before}` });
      continue;
    }
    seen.set(key, line);
    pupils.push({ first, last, preferred });
    if (other && other.toLowerCase() !== last.toLowerCase()) pupils.push({ first, last: other, preferred });
  }
  return { pupils, used: seen.size, remarks };
}
