import { ADULT, CLASS, FRIEND, PUPIL } from '../lexicons/cue-words';
import type { Reading } from '../reading';
import type { Token } from '../text/tokens';
import type { Candidate } from './candidates';
import { titled } from './exclusions';
import { signBetween, type Scene } from './scene';

/** What is said of somebody right beside the name: bits. */
export const SAID_ADULT = 1;
export const SAID_PUPIL = 2;

/** "Mr Sado", "our cook Ann", "Ann Lowe, head of maths"; "Ava in 4W", "my pupil Ava". */
export function saidOf(reading: Reading, { from, to }: Candidate): number {
  if (titled(reading, from)) return SAID_ADULT;
  const { tokens, cues, text } = reading;
  const first = tokens[from] as Token;
  const last = tokens[to] as Token;
  let said = 0;
  const before = tokens[from - 1];
  if (before?.sentence === first.sentence && [32, 44].includes(signBetween(text, before.end, first.start))) {
    if ((cues[from - 1] as number) & (ADULT | FRIEND)) said |= SAID_ADULT;
    if ((cues[from - 1] as number) & PUPIL) said |= SAID_PUPIL;
  }
  for (let i = to + 1; i <= to + 3; i += 1) {
    const token = tokens[i];
    if (token?.sentence !== last.sentence || token.start - last.end > 18) break;
    if ((cues[i] as number) & ADULT) said |= SAID_ADULT;
    if ((cues[i] as number) & CLASS) said |= SAID_PUPIL;
  }
  return said;
}

/** What the rest of the text says of the same person, how many are named in it, and whether somebody else is quoted here. */
export function elsewhere({ reading: { tokens }, surroundings, place, first, last, say }: Scene): void {
  const { said, saidOfWord, found, quoted } = surroundings;
  const here = said[place] as number;
  const words = [first.text, last.text].map((word) => saidOfWord.get(word));
  if (words.some((of) => of && of.adult > (here & SAID_ADULT ? 1 : 0))) say('elsewhere adult');
  if (words.some((of) => of && of.pupil > (here & SAID_PUPIL ? 1 : 0))) say('elsewhere pupil');
  if (quoted[place]) say('in quotes');
  if (found.length === 1) say('only one');
  else if (found.length > 5) say('many');
  if (tokens.length < 14) say('short text');
  else if (tokens.length > 50) say('long text');
  if (surroundings.longAgo) say('long ago');
}
