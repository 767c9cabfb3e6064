import { ADULT, ADULT_LIFE, BELONG, CHILDHOOD, CLASS, KIN, LEISURE, NEED, PRAISE, PRONOUN, PUPIL, SCHOOL, TITLE, WORK } from '../lexicons/cue-words';
import { PLACE } from '../lexicons/known';
import type { Token } from '../text/tokens';
import { SAID_ADULT } from './features-elsewhere';
import { signBetween, type Scene } from './scene';
import { TYPE, isNameType } from './token-type';

/** What the sentence, its neighbours and the whole text are about. */
export function about(scene: Scene): void {
  const { candidate: { to, type, words }, reading, surroundings, first, listed, say } = scene;
  const { tokens, cues, sentences } = reading;
  const alone = words === 1;
  const here = sentences[first.sentence] as number;
  const previous = sentences[first.sentence - 1] ?? 0;
  const next = sentences[first.sentence + 1] ?? 0;
  if (here & CLASS) say('class');
  if (here & PUPIL) say('pupil');
  if (here & PRAISE) say('praise');
  if (here & SCHOOL) say('school');
  if (here & KIN) say('kin');
  if (here & NEED) say('need');
  if (here & WORK) say('work');
  if (here & ADULT) say('adult');
  if (here & TITLE) say('title');
  if (here & BELONG) say('thing');
  if (previous & CLASS) say('class before');
  if (next & CLASS) say('class next');
  if (previous & PUPIL) say('pupil before');
  if (next & PUPIL) say('pupil next');
  if (previous & SCHOOL) say('school before');
  if (next & SCHOOL) say('school next');
  if (next & NEED) say('need next');
  for (let i = to + 1; i < Math.min(tokens.length, to + 16); i += 1) {
    if ((tokens[i] as Token).sentence > first.sentence + 1) break;
    if ((cues[i] as number) & PRONOUN) {
      say('he or she after');
      break;
    }
  }
  if (here & PRONOUN) say('he or she before');
  if (reading.mine) say('my class');
  if (surroundings.miss) say('miss');
  const { school, about: all } = reading;
  if (school > 0) say('text school');
  if (school > 1) say('text school twice');
  if (school > 3) say('text school often');
  if (here & ADULT_LIFE) say('adult life');
  if (previous & ADULT_LIFE) say('adult life before');
  if (next & ADULT_LIFE) say('adult life next');
  if (here & LEISURE) say('leisure');
  if ((previous | next) & LEISURE) say('leisure near');
  if (here & CHILDHOOD) say('childhood');
  if ((previous | next) & CHILDHOOD) say('childhood near');
  if (all & LEISURE) say('text leisure');
  if (all & CHILDHOOD) say('text childhood');
  if (all & PUPIL) say('text pupil');
  if (all & CLASS) say('text class');
  if (all & WORK) say('text work');
  if (all & ADULT) say('text adult');
  if (all & KIN) say('text kin');
  if (surroundings.namesPublic) say('text public');
  if ((surroundings.times.get(first.text) ?? 0) > 1) say('said again');
  if (listed && school > 0) say('listed in school');
  if (listed && school === 0) say('listed without school');
  if (alone && school === 0) say('alone without school');
  if (isNameType(type) && surroundings.found.length > 1 && inList(scene)) say('in list');
}

/** Beside another capitalised word by a comma or "and". */
function inList({ candidate: { from, to }, reading: { tokens, text }, first, last }: Scene): boolean {
  const before = tokens[from - 1];
  const after = tokens[to + 1];
  const joins = (token: Token | undefined, other: Token | undefined): boolean => token !== undefined && other !== undefined && (token.text === 'and' || token.text === '&') && other.shape === 'capital' && !other.opens;
  return joins(before, tokens[from - 2]) || joins(after, tokens[to + 2]) || (after?.shape === 'capital' && signBetween(text, last.end, after.start) === 44) || (before?.shape === 'capital' && signBetween(text, before.end, first.start) === 44);
}

/** Others in the same list: people everybody may name, places, words, or names. */
export function mates({ place, reading, surroundings, say }: Scene): void {
  let someone = false;
  let grown = false;
  let sorts = 0;
  for (const step of [-1, 1]) {
    for (let i = place + step; Math.abs(i - place) < 4; i += step) {
      const other = surroundings.found[i];
      if (!other || surroundings.listedOn[step < 0 ? i : i - 1] !== true) break;
      if (surroundings.known[i]) someone = true;
      if ((surroundings.said[i] as number) & SAID_ADULT) grown = true;
      sorts |= (reading.known[other.from] as number) & PLACE ? 1 : other.type === TYPE.word || other.type === TYPE.firstWord || other.type === TYPE.lastWord ? 2 : 4;
    }
  }
  if (someone) say('mate public');
  if (grown) say('mate adult');
  if (sorts & 1) say('mate place');
  if (sorts & 2) say('mate word');
  if (sorts & 4) say('mate name');
}
