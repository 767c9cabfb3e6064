import { hasLettersApart, joinLetters } from './letters-apart';

/**
 * Undoes disguise, wanted or not: accents, look-alike letters, invisible characters, unusual spaces,
 * letters spaced out. Rules read the folded text only; `at` leads back to the original.
 */
export interface Folded {
  readonly text: string;
  /** Original offset of every folded unit and of the end; null where nothing changed. */
  readonly at: Uint32Array | null;
}

/** Letters NFKD does not take apart, and letters of other alphabets that look Latin (Unicode's confusables.txt). */
const LOOKS_LIKE: Readonly<Record<string, string>> = Object.fromEntries(
  ('łl ŁL øo ØO đd ĐD ıi İI ßs æa ÆA œo ŒO þt ÞT ðd ÐD ħh ŋn əe ƏE ʼ\' ‘\' ’\' ‛\' ´\' `\' ʻ\' ′\' “" ”" „" «" »" ‐- ‑- ‒- –- —- ―- −- ' +
    'аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw ɡg АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS αa οo νv ρp τt ιi κk υu ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ⅼl ɑa ᴀA ʙB ᴄC ᴅD ᴇE ꜰF ɢG ʜH ɪI ᴊJ ᴋK ʟL ᴍM ɴN ᴏO ᴘP ʀR ꜱS ᴛT ᴜU ᴠV ᴡW ʏY ᴢZ')
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);

/** What shows nothing of itself: Unicode's default ignorables, and marks that sit on a letter. */
// oxlint-disable-next-line no-misleading-character-class
const INVISIBLE = /^[\p{DI}\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]$/u;
const SPACE = /^[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]$/;
const known = new Map<string, string>();

function foldCharacter(character: string): string {
  const seen = known.get(character);
  if (seen !== undefined) return seen;
  let folded = LOOKS_LIKE[character] ?? character;
  if (INVISIBLE.test(character)) folded = '';
  else if (SPACE.test(character)) folded = ' ';
  else if (folded === character) {
    const plain = character.normalize('NFKD');
    const first = plain.charAt(0);
    // Only what becomes a plain letter or digit; "½" or "…" stay themselves.
    if (plain !== character && /^[A-Za-z0-9][\u0300-\u036f]*$/.test(plain)) folded = first;
  }
  if (known.size < 4096) known.set(character, folded);
  return folded;
}

export function fold(text: string): Folded {
  let plain = true;
  for (let i = 0; i < text.length; i += 1) {
    if (text.charCodeAt(i) > 0x7f) {
      plain = false;
      break;
    }
  }
  const folded = plain ? { text, at: null } : foldAll(text);
  return hasLettersApart(folded.text) ? joined(folded) : folded;
}

function foldAll(text: string): Folded {
  const at = new Uint32Array(text.length * 2 + 1);
  let out = '';
  let length = 0;
  // Where what is copied as it stands begins.
  let plain = 0;
  for (let i = 0; i < text.length; ) {
    if (text.charCodeAt(i) < 0x80) {
      at[length] = i;
      length += 1;
      i += 1;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(i) as number);
    const folded = foldCharacter(character);
    out += text.slice(plain, i) + folded;
    for (let j = 0; j < folded.length; j += 1) at[length + j] = i + Math.min(j, character.length - 1);
    length += folded.length;
    i += character.length;
    plain = i;
  }
  at[length] = text.length;
  return { text: out + text.slice(plain), at: at.subarray(0, length + 1) };
}

/** Letters that stood apart, joined. */
function joined(folded: Folded): Folded {
  const apart = joinLetters(folded.text);
  return apart ? { text: apart.text, at: apart.kept.map((i) => folded.at?.[i] ?? i) } : folded;
}

/** Where `start…end` of the folded text stands in the original. */
export function original({ at }: Folded, start: number, end: number): [start: number, end: number] {
  if (!at) return [start, end];
  return [at[start] as number, end > start ? Math.max((at[end - 1] as number) + 1, at[end] === undefined ? 0 : endOf(at, end)) : (at[end] as number)];
}

/** The end of a folded unit reaches over what was invisible after it only when the next unit follows at once. */
const endOf = (at: Uint32Array, end: number): number => {
  const last = at[end - 1] as number;
  const next = at[end] as number;
  return next - last <= 2 ? next : last + 1;
};

/** `start…end` of `text`, wider by the other half where it would cut a character of two units. */
export function wholeCharacters(text: string, start: number, end: number): [start: number, end: number] {
  return [isCut(text, start) ? start - 1 : start, isCut(text, end) ? end + 1 : end];
}

const isCut = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
