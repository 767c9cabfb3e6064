import type { Around, Fitted } from './change';

const NEAR = 'near the school';
/** Somebody's being there, in the words that go. */
const LIVES = /^(?:(?:he|she|they|who) )?(?:(?:still|also|now|only|just) )?(?:lives?|lived|living|stays?|staying|moved)(?!\p{L})/iu;
/** The same before the words that go, with what leans on them. */
const LIVES_BEFORE = new RegExp(
  [
    "(?<!\\p{L})(?:lives?|lived|living|stays?|staying|house|home|flat|he's|she's|they're|he’s|she’s|they’re|is|are)(?: (?:now|just|only|both|over|back|out|down|up|round))?( (?:at|on|in|up|down|off|from|near|along|opposite|behind|by|next to|round)(?: the)? )$",
    '(?<!\\p{L})(?:moved|moving)(?: (?:in|out|over|back|house))?( (?:to|into|in|on)(?: the)? )$',
  ].join('|'),
  'iu',
);
/** Small words that lean on an address: they go with it. */
const STRANDED = /(?:^|[\s(,])(?:(?:and|or|but) )?(?:round to|up to|to|at|of|in|on|from|near|by|for|off|along|via|outside|opposite|behind|lives? (?:at|on|in|up)|(?:the )?(?:address|postcode) is)(?: the)? $| ?[:–-] ?$/i;
/** May follow where an address was. */
const GOES_ON = /^\s*(?:$|[.,;:!?)\n–—-]|(?:and|or|but|so|if|when|while|with|on|at|for|after|before|this|next|today|tonight|tomorrow|yesterday|now|by|because|until|till|as|every|again|please|then|since|from \d)(?!\p{L}))/iu;
/** May not stand last before it. */
const HANGS = /(?<!\p{L})(?:an?|the|of|to|from|is|are|was|over|and|or|between|my|his|her|our|their|your|with|than|its|it's|it’s|top|last|number|no)\s*$/iu;

/** How a text goes on without an address; null where it would read badly. */
export function fitPlace({ before, after }: Around, words: string): Fitted | null {
  const lives = LIVES.exec(words)?.[0];
  if (lives) return GOES_ON.test(after) ? { drop: 0, take: 0, words: `${lives} ${NEAR}` } : null;
  const leans = LIVES_BEFORE.exec(before)?.slice(1).find(Boolean);
  if (leans) return GOES_ON.test(after) ? { drop: leans.length, take: 0, words: ` ${NEAR}` } : null;
  // "…, 14 Alder Grove, …"
  if (before.endsWith(', ') && after.startsWith(',')) return { drop: 2, take: 0, words: '' };
  const stranded = STRANDED.exec(before);
  const drop = stranded ? stranded[0].length - (/^[\s(,]\w/.test(stranded[0]) ? 1 : 0) : 0;
  return GOES_ON.test(after) && !HANGS.test(before.slice(0, before.length - drop)) ? { drop, take: 0, words: '' } : null;
}
