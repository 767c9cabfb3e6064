/** Digits that stand for letters: "T0m4sz", "0livia". Years, classes, amounts and numbered words are left alone. */

const LETTERS: Readonly<Record<string, string>> = { '0': 'o', '3': 'e', '4': 'a', '5': 's', '7': 't' };
/** One or two digits at a time, each run with letters behind it; one may open the word. */
const MASKED = /^[013457]?[a-z]+(?:[013457]{1,2}[a-z]+)*$/;
/** Before four letters, or a nought before three: "5pm", "4oak" and "3rd" are no names. */
const OPENS = /^\d(?![a-z0-9]{4})(?!(?<=0)[a-z]{3})/;

/** What the lower-case `word` may say behind its digits, likeliest first; nothing where they are mere digits. */
export function behindDigits(word: string): readonly string[] {
  if (!MASKED.test(word) || OPENS.test(word)) return [];
  const digits = word.replace(/[a-z]/g, '').length;
  if (digits === 0 || digits > word.length - digits || word.length < 3) return [];
  const plain = word.replace(/[03457]/g, (digit) => LETTERS[digit] as string);
  return plain.includes('1') ? [plain.replaceAll('1', 'i'), plain.replaceAll('1', 'l')] : [plain];
}
