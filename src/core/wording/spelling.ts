import { CLASS, TITLE } from '../lexicons/cue-words';
import { FIRST, WORD } from '../lexicons/known';
import type { Reading } from '../reading';
import { FORMS } from './vocabulary';

/** A text spelt in classes of words: one character a token, sentences parted by "\n", or "?" after a question. */
export interface Spelling {
  readonly text: string;
  /** Token of every character; a parting sign has that of the token before it. */
  readonly tokenAt: Uint32Array;
}

export function spellOut({ tokens, known, cues, text, capitals }: Reading, characters: ReadonlyMap<string, string>): Spelling {
  const tokenAt = new Uint32Array(tokens.length * 2 + 1);
  let spelt = '';
  let length = 0;
  let sentence = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as (typeof tokens)[number];
    if (token.sentence !== sentence) {
      sentence = token.sentence;
      const before = tokens[i - 1];
      spelt += before && text.charCodeAt(before.end) === 63 ? '?' : '\n';
      tokenAt[length] = Math.max(0, i - 1);
      length += 1;
    }
    const word = token.kind === 'word' ? characters.get(token.text) : undefined;
    if (token.kind !== 'word') spelt += token.kind === 'handle' ? FORMS.HANDLE : token.kind === 'tag' ? FORMS.TAG : FORMS.LINK;
    else if (word !== undefined) spelt += word;
    else if ((cues[i] as number) & CLASS) spelt += FORMS.GROUP;
    else if (token.text.charCodeAt(0) < 58) spelt += FORMS.NUMBER;
    else if ((known[i] as number) & FIRST && !((known[i] as number) & WORD) && (token.shape !== 'lower' || capitals === 'none') && !((cues[i] as number) & TITLE)) spelt += FORMS.NAME;
    else spelt += FORMS.OTHER;
    tokenAt[length] = i;
    length += 1;
  }
  const last = tokens.at(-1);
  if (last && text.charCodeAt(last.end) === 63) spelt += '?';
  tokenAt[length] = Math.max(0, tokens.length - 1);
  return { text: spelt, tokenAt };
}
