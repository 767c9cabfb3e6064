import { AT, ORGANISATION } from '../lexicons/cue-words';
import { ELDER_NAMES } from '../lexicons/elder-names';
import { PLACE } from '../lexicons/known';
import type { Reading } from '../reading';
import type { Knowledge } from '../rule';
import type { Token } from '../text/tokens';
import { nameKey } from '../watchlist/encode';
import type { Candidate } from './candidates';
import { hasPair } from './exclusions';
import { ALONE_FROM, AT_FEATURE, THEN_FROM, type FeatureName } from './feature-list';
import { about, mates } from './features-about';
import { after } from './features-after';
import { before } from './features-before';
import { elsewhere } from './features-elsewhere';
import { words } from './features-words';
import type { Surroundings } from './scene';
import { isPublicAlone } from './public-people';
import { CASE, CASES, TYPE, isNameType } from './token-type';

/** Calls `on` with the number of every feature that holds for candidate number `place` of the text. */
export function eachFeature(place: number, reading: Reading, knowledge: Knowledge, surroundings: Surroundings, on: (feature: number) => void): void {
  const { tokens, cues, known } = reading;
  const { own, watchlist } = knowledge;
  const candidate = surroundings.found[place] as Candidate;
  const { from, to, type, how, lastType, words: count } = candidate;
  const first = tokens[from] as Token;
  const last = tokens[to] as Token;
  const say = (name: FeatureName): void => on(AT_FEATURE[name]);
  const alone = count === 1;
  const bits = known[from] as number;
  const wordly = type === TYPE.firstWord || type === TYPE.firstFunction || type === TYPE.lastWord || type === TYPE.word;

  // With a capital a name counts as one whether a list has it or only its letters speak for it, and so does any surname
  // after a sure first name: lists know some origins better. For the same reason nothing tells of a name's form.
  const small = how === CASE.lower || how === CASE.lowerText;
  const fair = (one: number): number => (!small && (isNameType(one) || (one === TYPE.maybe && how !== CASE.opening && how !== CASE.upper)) ? TYPE.first : one);
  const head = fair(type);
  // "Mia Tucker": nor does it matter that a surname is a word, where capitals tell.
  const surname = lastType !== TYPE.word || (reading.loose < 2 && last.shape === 'capital');
  const tail = !small && head === TYPE.first && surname && lastType !== TYPE.place ? TYPE.first : fair(lastType);
  // Who writes Many Words with a capital still writes names with one.
  const written = how === CASE.loose && head === TYPE.first ? CASE.capital : how;
  on(head * CASES.length + written);
  on(alone ? ALONE_FROM + head : THEN_FROM + tail);
  if (bits & PLACE && ((cues[from - 1] ?? 0) & AT) !== 0) say('place');
  if (alone && isPublicAlone(first.text)) say('public alone');

  const key = nameKey(first.text);
  const listed = watchlist.hasFirst(key) || (first.text.includes('-') && watchlist.hasFirst(nameKey(first.text.split('-')[0] ?? '')));
  if (listed) say(wordly ? 'listed word' : alone ? 'listed alone' : 'listed');
  if (!alone && hasPair(tokens.slice(from, to + 1).map(({ text }) => text), (one, other) => watchlist.hasPair(one, other))) say('paired');
  if (alone) say('alone');
  if (ELDER_NAMES.has(first.text)) say(alone ? 'elder' : 'elder full');
  if (own.staffFirst.has(first.text)) say('own first');
  if (own.staffLast.has(last.text)) say('own last');
  for (let i = from; i <= to; i += 1) {
    if (own.nameWords.has((tokens[i] as Token).text)) {
      say('own word');
      break;
    }
  }
  if (reading.loose > 2) say(alone ? 'alone loose' : 'full loose');
  if (alone && tokens.length > 90) say('alone long');
  if (!alone && (cues[to] as number) & ORGANISATION) say('ends organisation');
  const scene = { candidate, place, reading, knowledge, surroundings, first, last, wordly, listed, say };
  mates(scene);
  before(scene);
  after(scene);
  about(scene);
  elsewhere(scene);
  words(scene, on);
}
