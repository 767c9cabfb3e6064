/**
 * Letters each on its own, parted by the same sign or by emoji: "O l i v i a", "O.l.i.v.i.a"; four or more, or three
 * with a capital first ("M i a"). A digit may stand for one that is not the first ("j 4 k e").
 */
const SPACED = /(?<!\w)(?:[A-Za-z]( {1,2}|[._*+~|/-])[A-Za-z013457](?:\1[A-Za-z013457]){2,38}|[A-Z]( |[._*+~|/-])[a-z]\2[a-z]|[A-Za-z](?:\p{Extended_Pictographic}\p{EMod}?[A-Za-z]){2,39})(?!\w)/gu;

/** Do three letters stand in a row, each on its own? Nearly every text has none: the expression need not run. */
export function hasLettersApart(text: string): boolean {
  let length = 0;
  let alone = 0;
  for (let i = 0; i <= text.length; i += 1) {
    const code = text.charCodeAt(i) | 32;
    if ((code > 96 && code < 123) || (code > 47 && code < 58)) {
      length += 1;
      if (length > 1) alone = 0;
    } else {
      if (length === 1) alone += 1;
      if (alone > 2) return true;
      length = 0;
    }
  }
  return false;
}

/** `text` with such letters joined, and where each of its units and its end stood; null where there are none. */
export function joinLetters(text: string): { text: string; kept: Uint32Array } | null {
  const kept: number[] = [];
  let out = '';
  let from = 0;
  for (const run of text.matchAll(SPACED)) {
    if (isCounting(run[0]) || isAlphabet(run[0])) continue;
    // Words of single letters have wider gaps between them: one space is enough.
    const gap = from > 0 && run.index - from < 5 && text.slice(from, run.index).trim() === '' ? 1 : run.index - from;
    for (let i = from; i < from + gap; i += 1) kept.push(i);
    out += text.slice(from, from + gap);
    for (let i = run.index; i < run.index + run[0].length; i += 1) {
      if (!/[A-Za-z\d]/.test(text.charAt(i))) continue;
      kept.push(i);
      out += text.charAt(i);
    }
    from = run.index + run[0].length;
  }
  if (from === 0) return null;
  for (let i = from; i <= text.length; i += 1) kept.push(i);
  return { text: out + text.slice(from), kept: Uint32Array.from(kept) };
}

/** "a 1 b 2": digits stand for letters only where there are more than twice as many of those. */
const isCounting = (run: string): boolean => 2 * (run.match(/\d/g)?.length ?? 0) >= (run.match(/[A-Za-z]/g)?.length ?? 0);

/** "A b c" teaches the alphabet: each letter follows the one before. */
const isAlphabet = (run: string): boolean => 'abcdefghijklmnopqrstuvwxyz'.includes(run.replaceAll(/[^A-Za-z]/g, '').toLowerCase());
