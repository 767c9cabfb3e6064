import type { Reading } from '../reading';
import type { Match } from '../types';

/** Three words of what3words, with its slashes or its name before them (what3words.com: words in any language, two dots); what a colon opens is a web address. */
const THREE_WORDS = /(?:\/\/\/|(?<![:/])\/\/)[a-z]{3,18}\.[a-z]{3,18}\.[a-z]{3,18}(?![\w.])|(?<=what ?3 ?words[^\n]{0,20}[ :/])[a-z]{3,18}\.[a-z]{3,18}\.[a-z]{3,18}(?![\w.])/g;
/** Decimal degrees within these islands: latitude 49 to 61, longitude -11 to 2, three decimals or more (about 100 m). */
const DECIMAL = /(?<![\d.])(?:4[9]|5\d|6[01])\.\d{3,8}°?\s?n?[,; ]{1,3}[-+]?(?:\d|1[01])\.\d{3,8}°?\s?[ew]?(?!\d)/g;
/** Degrees and minutes: N 54° 03.417 W 002° 48.226 and 54°03'25"N 2°48'13"W. */
const DEGREES = /(?:[ns] ?)?\d{2}° ?\d{1,2}[.'′ ]{1,2}\d{0,5}[.\d"″]{0,6} ?[ns]?[,; ]{0,3}(?:[ew] ?)?\d{1,3}° ?\d{1,2}[.'′ ]{1,2}\d{0,5}[.\d"″]{0,6} ?[ew]?/g;
/** Ordnance Survey grid reference, six figures or more (100 m). */
const GRID = /(?<![a-z\d])[hjnost][a-hj-z] ?(?:\d{3} ?\d{3}|\d{4} ?\d{4}|\d{5} ?\d{5})(?!\d)/g;
/** Open Location Code, full or shortened before a place's name (plus.codes; its alphabet leaves vowels out). */
const PLUS = /(?<![\w+])[23456789cfghjmpqrvwx]{4,8}\+[23456789cfghjmpqrvwx]{2,3}(?![\w+])(?: [a-z]{3,20})?/g;

/** Codes that stand for one place. */
export function* findLocationCodes({ lower, text }: Reading): Generator<Match> {
  if (lower.includes('//') || /what ?3 ?words/.test(lower)) for (const hit of lower.matchAll(THREE_WORDS)) yield at(hit);
  if (lower.includes('°')) for (const hit of lower.matchAll(DEGREES)) yield at(hit);
  if (!/\d/.test(lower)) return;
  for (const hit of lower.matchAll(DECIMAL)) yield at(hit);
  for (const hit of lower.matchAll(GRID)) if (/^[A-Z]{2}/.test(text.slice(hit.index, hit.index + 2)) || /grid ref/.test(lower)) yield at(hit);
  if (lower.includes('+')) for (const hit of lower.matchAll(PLUS)) if (/[a-z]/.test(hit[0]) && /\d/.test(hit[0])) yield at(hit);
}

const at = (hit: RegExpExecArray): Match => ({ start: hit.index, end: hit.index + hit[0].length, suggestion: '' });
