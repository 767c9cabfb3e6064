import { CLASS, TITLE } from '../lexicons/cue-words';
import { FIRST, WORD } from '../lexicons/known';
import { TYPE, typeOf } from '../names/token-type';
import type { Reading } from '../reading';
import type { Token } from '../text/tokens';
import { FORMS, type Vocabulary } from './vocabulary';

/** A text spelt in classes of words: one character a token, sentences parted by "\n", or "?" after a question. */
export interface Spelling {
  readonly text: string;
  /** Token of every character; a parting sign has that of the token before it. */
  readonly tokenAt: Uint32Array;
  /** Character of every token. */
  readonly formOf: readonly string[];
  /** 1 for every set of characters the text has one of. */
  readonly has: Uint8Array;
}

export function spellOut(reading: Reading, { spell, sets, setsOf }: Vocabulary<string>): Spelling {
  const { tokens, text } = reading;
  const tokenAt = new Uint32Array(tokens.length * 2 + 1);
  const has = new Uint8Array(sets);
  const seen = new Set<string>();
  const formOf: string[] = [];
  let spelt = '';
  let length = 0;
  let sentence = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (token.sentence !== sentence) {
      sentence = token.sentence;
      const before = tokens[i - 1];
      spelt += before && text.charCodeAt(before.end) === 63 ? '?' : '\n';
      tokenAt[length] = Math.max(0, i - 1);
      length += 1;
    }
    const character = characterOf(reading, i, spell);
    formOf.push(character);
    if (!seen.has(character)) {
      seen.add(character);
      for (const set of setsOf.get(character) ?? []) has[set] = 1;
    }
    spelt += character;
    tokenAt[length] = i;
    length += 1;
  }
  const last = tokens.at(-1);
  if (last && text.charCodeAt(last.end) === 63) spelt += '?';
  tokenAt[length] = Math.max(0, tokens.length - 1);
  return { text: spelt, tokenAt, formOf, has };
}

function characterOf(reading: Reading, i: number, spell: ReadonlyMap<string, string>): string {
  const { tokens, known, cues, text, capitals } = reading;
  const token = tokens[i] as Token;
  if (token.kind !== 'word') return token.kind === 'handle' ? FORMS.HANDLE : token.kind === 'tag' ? FORMS.TAG : FORMS.LINK;
  if (token.text.length === 1 && token.shape === 'upper' && token.text !== 'i' && token.text !== 'a' && (text.charCodeAt(token.end) === 46 || token.possessive)) return FORMS.INITIAL;
  // "he's" lost its ending as a possessive; it is a verb there.
  const word = spell.get(token.possessive && (token.text === 'he' || token.text === 'she') ? `${token.text}s` : token.text);
  if (word !== undefined) return word;
  if ((cues[i] as number) & CLASS) return FORMS.GROUP;
  if (token.text.charCodeAt(0) < 58) return FORMS.NUMBER;
  const bits = known[i] as number;
  const isName = (bits & FIRST && !(bits & WORD)) || (token.text.includes('-') && typeOf(reading, i) === TYPE.double);
  return isName && (token.shape !== 'lower' || capitals === 'none') && !((cues[i] as number) & TITLE) ? FORMS.NAME : FORMS.OTHER;
}
