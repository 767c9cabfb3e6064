import { ADULT, ADVERB, AT, BELONG, CLASS, DOES, FUNCTION, KIN, ORGANISATION, PUPIL, WORK } from '../lexicons/cue-words';
import { WORD } from '../lexicons/known';
import type { Token } from '../text/tokens';
import { signBetween, type Scene } from './scene';

const MODAL = /^(?:will|would|can|could|may|might|should|must|shall)$/;
/** "(7)", ", aged 9", ", 11,", " turns 8". */
const AGE = /^(?:,? ?\((?:age |aged )?(?:[3-9]|1[0-8])\)|,? (?:who is |who's |is |aged?|turns?|turned|just) {0,2}(?:only |now )?(?:[3-9]|1[0-8]|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|, (?:[3-9]|1[0-8])\b)/i;
/** "Krishna V has", "Callum B". */
const INITIAL = /^ [B-HJ-Z](?:\.|(?![\w'.]))/;
const POSTCODE = /^[^.!?]{0,28}\b[A-Z]{1,2}\d{1,2}[A-Z]?\b(?: \d[A-Z]{2})?/;
const FAMILY = /^(?:family|twins?|girls?|boys?|lads?|lass|kids|children|brothers|sisters|siblings|trio|three|lot|clan|baby|household)$/;
const YOU = /^(?:you|i|we|they|it|me|us|them|my|your|the|this|that|these|those|a|an)$/;

/** What stands after the candidate in its sentence. */
export function after(scene: Scene): void {
  const { candidate: { to }, reading: { tokens, cues, text }, last, say } = scene;
  const next = tokens[to + 1];
  const stop = text.charCodeAt(last.possessive ? last.end + (text.charCodeAt(last.end + 1) === 115 || text.charCodeAt(last.end + 1) === 83 ? 2 : 1) : last.end);
  const possessive = last.possessive;
  if (!next) say('before end');
  const tail = text.slice(last.end, last.end + 40);
  if (AGE.test(tail)) say('before age');
  if (INITIAL.test(tail)) say('before initial');
  if (POSTCODE.test(tail)) say('before postcode');
  if (stop === 33) say('before exclamation');
  else if (next && next.sentence !== last.sentence) say('before stop');
  if (!next || next.sentence !== last.sentence) return;
  const cue = cues[to + 1] as number;
  const sign = signBetween(text, possessive ? last.end + 2 : last.end, next.start);
  if (possessive) {
    say('possessive');
    if (cue & KIN) say('possessive kin');
    else if (next.shape === 'capital' || next.shape === 'upper') say('possessive capital');
    else if (cue & BELONG) say('possessive thing');
    if (cue & WORK) say('before work');
    return;
  }
  if (sign === 44) say('before comma');
  else if (sign === 40) say('before bracket');
  else if (sign === 45) say('before dash');
  else if (sign === 34) say('before quote');
  else if (sign === 58) say('before colon');
  classAfter(scene);
  roleAfter(scene);
  if (sign !== 32) return;
  const word = next.text;
  const low = next.shape === 'lower';
  if (word === 'and' || word === '&') say('before and');
  else if (word === 'of') say('before of');
  else if (MODAL.test(word)) say('before modal');
  else if (YOU.test(word)) say('before you');
  else if (word === 'who' || word === 'whose') say('who');
  else if (word === 'is' || word === 'was' || word === 'has' || word === 'had') say('is');
  else if (cue & AT) say('before in');
  if (next.shape === 'digits') say('before digits');
  else if (!low) say('before capital');
  else if (cue & FUNCTION) say('before function');
  else say('before lower');
  if (low) verbAfter(scene, next, cue);
  if (cue & ORGANISATION) say(low ? 'organisation lower' : 'organisation');
  else if (!low && (cues[to + 2] ?? 0) & ORGANISATION && tokens[to + 2]?.shape !== 'lower') say('organisation later');
  if (FAMILY.test(word)) say('before family');
  if (cue & KIN) say('before kin');
  if (cue & PUPIL) say('before pupil');
  if (cue & WORK) say('before work');
}

function verbAfter({ candidate: { to }, reading: { tokens, cues, known }, last, wordly, say }: Scene, word: Token, cue: number): void {
  let verb = word;
  let verbCue = cue;
  let later = false;
  if (cue & ADVERB && !(cue & DOES)) {
    const next = tokens[to + 2];
    if (!next || next.sentence !== last.sentence) return;
    verb = next;
    verbCue = cues[to + 2] as number;
    later = true;
  }
  if (verbCue & DOES) {
    say(later ? 'does later' : 'does');
    if (wordly) say('word does');
  } else if (!(verbCue & (FUNCTION | KIN)) && (known[later ? to + 2 : to + 1] as number) & WORD) {
    if (/..ed$/.test(verb.text)) say('does ed');
    else if (/..ing$/.test(verb.text)) say('does ing');
    else if (/..[^s]s$/.test(verb.text)) say('does s');
  }
}

/** "Freya Kaye in Year 8", "Zhang (7B)", "Lowe, Y4", "of 9A", "Ines and the other Year 8s". */
function classAfter({ candidate: { to }, reading: { tokens, cues }, last, say }: Scene): void {
  const others = tokens[to + 1]?.text === 'and' && (tokens[to + 2]?.text === 'other' || tokens[to + 3]?.text === 'other');
  for (let i = to + 1; i < Math.min(to + 6, tokens.length); i += 1) {
    const token = tokens[i] as Token;
    if (token.start - last.end > (others ? 32 : 18) || token.sentence !== last.sentence) return;
    if ((cues[i] as number) & CLASS || (others && (cues[i] as number) & PUPIL)) {
      say('before class');
      return;
    }
    if (!((cues[i] as number) & FUNCTION) && token.text !== 'other') return;
  }
}

/** "Ann Lowe, our head of maths", "Prior (author)". */
function roleAfter({ candidate: { to }, reading: { tokens, cues }, last, say }: Scene): void {
  for (let i = to + 1; i < Math.min(to + 4, tokens.length); i += 1) {
    const token = tokens[i] as Token;
    if (token.sentence !== last.sentence) return;
    if ((cues[i] as number) & ADULT) {
      say('before adult');
      return;
    }
    if (token.shape === 'lower' && !((cues[i] as number) & FUNCTION)) return;
  }
}
