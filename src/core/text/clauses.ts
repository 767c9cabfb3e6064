import { sentenceSpan } from './sentences';
import type { Reading } from '../reading';

/** The words around `start…end` up to the next comma, dash, bracket or stop: what a person would call the phrase. */
export function clauseSpan(reading: Reading, start: number, end: number): [start: number, end: number] {
  const [first, last] = sentenceSpan(reading, start);
  let from = start;
  while (from > first && !STOPS.test(reading.text.charAt(from - 1))) from -= 1;
  let to = Math.max(end, start);
  while (to < last && !STOPS.test(reading.text.charAt(to))) to += 1;
  while (from < start && /\s/.test(reading.text.charAt(from))) from += 1;
  while (to > end && /\s/.test(reading.text.charAt(to - 1))) to -= 1;
  return [from, to];
}

const STOPS = /[,;:()\n–—]/;
