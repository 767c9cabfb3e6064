import { WORD } from '../lexicons/known';
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

/** In a row the word before a name that is known in part belongs to it, "Qwenifan Rhys", unless it is an everyday one: "Winner Ben Cole". */
export function widened({ tokens, text, known, cues }: Reading, row: readonly Candidate[], at: number): Candidate {
  const candidate = row[at] as Candidate;
  const last = row[at - 1];
  const before = candidate.from - 1;
  const word = tokens[before];
  const own = word && last && before > last.to && (tokens[candidate.from]?.start ?? 0) - word.end === 1 && /^\p{Lu}/u.test(text.slice(word.start)) && !((known[before] ?? 0) & WORD) && !cues[before];
  return own ? { ...candidate, from: before } : candidate;
}

/** The text with only the first names of every long row in it, and where its characters stood: to be asked in their order. */
export function shortened({ text, tokens }: Reading, rows: readonly (readonly Candidate[])[]): { readonly text: string; stood(at: number): number } {
  const cuts = rows.map((row) => [tokens[row[FIRST - 1]?.to ?? 0]?.end ?? 0, tokens[row.at(-1)?.to ?? 0]?.end ?? 0] as const);
  let short = '';
  let at = 0;
  for (const [from, to] of cuts) {
    short += text.slice(at, from);
    at = to;
  }
  // Asked from the first to the last place, each cut is passed once.
  let passed = 0;
  let out = 0;
  return {
    text: short + text.slice(at),
    stood(place) {
      for (let cut = cuts[passed]; cut && place + out >= cut[0]; cut = cuts[(passed += 1)]) out += cut[1] - cut[0];
      return place + out;
    },
  };
}
