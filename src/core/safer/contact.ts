import type { Around, Fitted } from './change';

const LEANS = /(?<!\p{L})(?:on|at|to|via|by|from|with|using) $/iu;
const IS = /(?<!\p{L})(?:is|are|it's|it’s):? $/iu;
const VERB = /(?<!\p{L})(?:call|text|ring|phone|e-?mail|message|contact|whatsapp|dm|bell) $/iu;

/** How "through the school office" fits in the place of a number or an address for mail. */
export function fitContact({ before }: Around, words: string): Fitted {
  const leans = LEANS.exec(before)?.[0];
  if (leans) return { drop: leans.length, take: 0, words };
  const verb = VERB.exec(before)?.[0];
  if (verb) return { drop: verb.length, take: 0, words: words.replace(/^through/, 'contact') };
  return { drop: 0, take: 0, words: IS.test(before) ? words.replace(/^through/, 'with') : words };
}
