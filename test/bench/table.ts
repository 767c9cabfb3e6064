import { isOver, type Row } from './part';
import type { Spread } from './spread';

const HEAD = ['', 'no extension', 'Second Look', 'added', 'goal', ''];

function number(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return value.toFixed(Math.abs(value) < 10 ? 2 : 1);
}

function cell(of: Spread | undefined): string {
  if (!of) return '';
  const { median, min, max } = of;
  return min === max ? number(median) : `${number(median)} (${number(min)} to ${number(max)})`;
}

/** The rows as a Markdown table with columns in line; a figure over its goal is marked OVER. */
export function table(rows: readonly Row[]): string {
  const lines = [
    HEAD,
    ...rows.map((row) => [
      `${row.what}, ${row.unit}`,
      cell(row.none),
      cell(row.ours),
      cell(row.added),
      row.goal === undefined ? '' : `≤ ${number(row.goal)}`,
      isOver(row) ? 'OVER' : '',
    ]),
  ];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const drawn = lines.map((line) => `| ${line.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  return [drawn[0], `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...drawn.slice(1)].join('\n');
}
