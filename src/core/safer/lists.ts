import type { Change } from './change';
import { CLASS_AFTER } from './pupil';

const PUPIL = /^a ((?:Year \d+ )?pupil)$/;
const BETWEEN = /^(?:, and|, &|,| and| &| \+| n|\/) ?$/;
const COUNT = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Names in a row become one change, "two pupils"; every other pupil is "another", or "the" where named before. */
export function countPupils(text: string, changes: readonly Change[]): Change[] {
  const rows: Change[] = [];
  for (const change of changes) {
    const name = text.slice(change.start, change.end).toLowerCase();
    const pupil = PUPIL.exec(change.words)?.[1];
    const last = rows.at(-1);
    if (pupil && last?.names && BETWEEN.test(between(text, last.end, change.start))) {
      const names = [...last.names, name];
      rows[rows.length - 1] = { start: last.start, end: change.end, words: `${COUNT[names.length] ?? 'several'} ${pupil}s`, names };
    } else rows.push(pupil ? { ...change, names: [name] } : change);
  }
  const met = new Set<string>();
  return rows.map((row) => {
    const { names, words } = row;
    if (!names) return row;
    const again = names.every((name) => met.has(name));
    const later = met.size > 0;
    // "Oliver Bennett" is also "Oliver" and "Bennett" from here on.
    for (const name of names) for (const part of [name, ...name.split(' ')]) met.add(part);
    if (names.length > 1) return again ? { ...row, words: `the ${words.replace(/^\w+ /, '')}` } : row;
    return later ? { ...row, words: words.replace(/^a /, again ? 'the ' : 'another ') } : row;
  });
}

function between(text: string, from: number, to: number): string {
  const gap = text.slice(from, Math.min(to, from + 40));
  return to - from > 40 ? gap : gap.slice(CLASS_AFTER.exec(gap)?.[0].length ?? 0);
}
