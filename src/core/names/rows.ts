import type { Reading } from '../reading';
import { sameList, type Candidate } from './candidates';

/** So many names in a row are a list of a class, and its first tell what it is. */
const LONG = 6;
const FIRST = 4;

/** The next name follows on the next line, behind a bullet or a number, or behind a comma; its first word may be one that is no known name. */
const NEXT = /^(?:[,;.]? ?\n+ ?(?:[-*•·–] ?|\d{1,2}[.)]? ?)?|, ?)(?:\p{Lu}[\p{L}'’-]{1,14} )?$/u;

function follows(reading: Reading, a: Candidate, b: Candidate): boolean {
  const from = reading.tokens[a.to]?.end ?? 0;
  const to = reading.tokens[b.from]?.start ?? 0;
  return sameList(reading, a, b) || (to - from < 20 && NEXT.test(reading.text.slice(from, to)));
}

/** The long rows and columns in a text, most of them of whole names: six single words may be villages. */
export function longRows(reading: Reading, found: readonly Candidate[]): (readonly Candidate[])[] {
  const rows: Candidate[][] = [];
  for (const [i, candidate] of found.entries()) {
    const last = found[i - 1];
    if (last && follows(reading, last, candidate)) rows.at(-1)?.push(candidate);
    else rows.push([candidate]);
  }
  return rows.filter((row) => row.length >= LONG && row.filter(({ words }) => words > 1).length * 2 > row.length);
}

/** In a row the word before a name that is known in part belongs to it: "Qwenifan Rhys". */
export function widened({ tokens, text }: Reading, row: readonly Candidate[], at: number): Candidate {
  const candidate = row[at] as Candidate;
  const last = row[at - 1];
  const word = tokens[candidate.from - 1];
  return last && word && candidate.from - last.to === 2 && /^\p{Lu}/u.test(text.slice(word.start)) ? { ...candidate, from: candidate.from - 1 } : candidate;
}

/** The text with only the first names of every long row in it, and where its characters stood. */
export function shortened({ text, tokens }: Reading, rows: readonly (readonly Candidate[])[]): { readonly text: string; stood(at: number): number } {
  const cuts = rows.map((row) => [tokens[row[FIRST - 1]?.to ?? 0]?.end ?? 0, tokens[row.at(-1)?.to ?? 0]?.end ?? 0] as const);
  let short = '';
  let at = 0;
  for (const [from, to] of cuts) {
    short += text.slice(at, from);
    at = to;
  }
  return {
    text: short + text.slice(at),
    stood(place) {
      let was = place;
      for (const [from, to] of cuts) if (was >= from) was += to - from;
      return was;
    },
  };
}
