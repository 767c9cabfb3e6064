import { ADULT, AT, CLASS, CONJUNCTION, FRIEND, FUNCTION, KIN, OBJECT, PRAISE, PUPIL, SMALL } from '../lexicons/cue-words';
import type { Token } from '../text/tokens';
import { signBetween, type Scene } from './scene';

const CALLED = /^(?:called|named|name|name's|nicknamed|aka|enw)$/;
const endsPraise = (lower: string, start: number): boolean => /\b(?:well done|shout ?out to|good luck|happy birthday|hats off to|proud of|da iawn|hapus) $/.test(lower.slice(Math.max(0, start - 20), start));

/** What stands before the candidate in its sentence. */
export function before(scene: Scene): void {
  const { candidate: { from }, reading: { tokens, cues, text, lower }, first, say } = scene;
  const previous = tokens[from - 1];
  if (!previous || previous.sentence !== first.sentence) {
    say(previous ? 'opens sentence' : 'opens text');
    return;
  }
  const gap = first.start - previous.end;
  const sign = gap === 1 ? 32 : signBetween(text, previous.end, first.start);
  const cue = cues[from - 1] as number;
  const word = previous.text;
  if (sign === 44) say('after comma');
  else if (sign === 58) say('after colon');
  else if (sign === 34) say('after quote');
  else if (sign === 40) say('after bracket');
  else if (sign === 45) say('after dash');
  if (sign === 32 || sign === 38) {
    if (word === 'the') say('after the');
    else if (word === 'a' || word === 'an') say('after a');
    else if (word === 'our') say('after our');
    else if (word === 'my' || word === 'me') say('after my');
    else if (word === 'own') say('after own');
    else if (word === 'your' || word === 'ur') say('after your');
    else if (word === 'his' || word === 'her' || word === 'their' || word === 'its') say('after his');
    else if (word === 'and' || word === 'or' || word === 'n' || sign === 38) say('after and');
    else if (word === 'by') say('after by');
    else if (word === 'of') say('after of');
    else if (word === 'to' || word === 'from') say('after to');
    else if (word === 'hi' || word === 'hey' || word === 'dear' || word === 'hello' || word === 'hiya') say('after hi');
    else if (CALLED.test(word)) say('after called');
    else if (cue & CONJUNCTION) say('after conjunction');
    else if (cue & AT) say('after in');
    if (previous.shape === 'digits') say('after digits');
    else if (previous.shape === 'capital' && !previous.opens) say('after capital');
    else if (!(cue & FUNCTION)) say('after lower');
    else say('after function');
    if (cue & SMALL) say('after small');
    if (cue & PRAISE || endsPraise(lower, first.start)) say('after praise');
    if (cue & OBJECT) say('after object');
  }
  // "the mum of Ava" is "Ava's mum".
  if (word === 'of' && sign === 32 && (cues[from - 2] ?? 0) & KIN) say('possessive kin');
  const cue2 = sign === 32 || sign === 44 || sign === 58 ? cue : 0;
  if (cue2 & PUPIL) say('after pupil');
  if (cue2 & ADULT) say('after adult');
  if (cue2 & KIN) say('after kin');
  if (cue2 & FRIEND) say('after friend');
  for (let i = from - 1; i >= 0 && i >= from - 4; i -= 1) {
    if ((tokens[i] as Token).sentence !== first.sentence) break;
    if ((cues[i] as number) & CLASS) {
      say('after class');
      break;
    }
  }
}
