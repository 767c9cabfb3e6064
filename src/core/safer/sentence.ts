/** What can be told of the sentence around a change. */

/** Would a word at `at` open a sentence or a line? Signs, bullets and emoji before it are no words. */
export function opensSentence(text: string, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 40); i -= 1) {
    const sign = text.charAt(i);
    if (sign === '\n') return true;
    if (/[.!?…]/.test(sign)) return i < at - 1;
    if (/[\p{L}\p{N},;:#@&+)\]]/u.test(sign)) return false;
  }
  return at <= 40;
}

/** Are these words written in capitals alone? Eight letters tell. */
export const isShouted = (words: string): boolean => !/\p{Ll}/u.test(words) && (words.match(/\p{Lu}/gu)?.length ?? 0) >= 8;

const WELSH = /(?<![\p{L}'])(?:y|yr|yn|mae|maen|ac|wedi|wnaeth|oedd|ydy|yw|ei|eu|ein|dwi|dyn|ddim|iawn|da|gan|gyda|efo|hefyd|heddiw|ddoe|yfory|fory|pawb|mor|llongyfarchiadau|diolch|blwyddyn|bl|disgybl|ddisgybl|ysgol|dosbarth|hapus|nos|bore|prynhawn|wythnos|oes|sy|sydd|am|ar|ti|chi|ni|fo|hi|nhw|i'r|o'r|a'r|a'i|ym)(?![\p{L}'])/giu;
/** Names have a capital, in any language. */
const WORD = /(?<![\p{L}'])\p{Ll}[\p{L}']*/gu;

/** Is the line that holds `at` Welsh, by its small words? English put into it would be worse than nothing. */
export function isWelsh(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 200), at);
  const after = text.slice(at, at + 200);
  const line = before.slice(before.lastIndexOf('\n') + 1) + (after.split('\n', 1)[0] ?? '');
  const small = line.match(WELSH) ?? [];
  return new Set(small.map((word) => word.toLowerCase())).size > 1 && small.length / (line.match(WORD)?.length ?? 1) > 0.2;
}
