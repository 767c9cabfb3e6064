// Source: written for this project. MIT.
import { CUES, FUNCTION } from '../lexicons/cue-words';
import type { Reading } from '../reading';
import type { Token } from '../text/tokens';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Words that end a street's name and hardly anything else. */
const SURE = set('street road rd lane avenue ave crescent cres terrace drive grove mews gardens gdns close cul-de-sac parade villas brae wynd loan boulevard esplanade gait causeway loke twitten ginnel snicket chare vennel drove passage');
/** Words that also end one, but mean much else. */
const MAYBE = set(
  'st ln view bank fold mount rise row court ct place pl square sq way walk hill park green croft gate wharf yard nook end vale dale mill heights cottages cottage buildings house lodge farm field fields meadow meadows chase ridge bottom top barn quay common side garth beck foot hollow orchard paddock paddocks reach spinney link maltings promenade approach copse dell glebe glade leas lea leys pastures riverside bungalows bungalow almshouses estate staithe bridge stables arcade crossing brow rents canalside quayside strand edge clough hey holme ings dene hurst knoll wood banks platt bower',
);
const BUILDING = set('house lodge farm cottage cottages mill barn buildings court hall heights wharf arcade stables maltings yard');
/** Welsh, Gaelic and the Continent put the kind of street first. */
const LEADING = set('heol ffordd stryd lon maes clos cwrt rhes bothar sraid rathad rue calle rua via');
/** Welsh words that begin a street's name, and a farm's or a village's as often: only behind a number. */
const LEADING_NUMBERED = set('cae erw nant glan trem tyddyn bryn gerddi llys rhodfa parc pant dol min pen plas llwyn stad tan-y-bryn bron');
/** A street in one word: Marketgate, Elmcroft. */
const ONE_WORD = /^[a-z]{3,14}(?:gate|croft|bank|royd|garth|thorpe|syke)$/;
/** Streets of the stage, the screen and the news. */
const FAMOUS = set('downing coronation sesame baker wall ramsay diagon privet fleet savile abbey penny albert brookside rillington hollyoaks carnaby bourbon harley electric');
/** What follows a number or ends in a street's word without being one: "4 new benches at the end". */
const NOT_NAME = set('year years yr yrs week weeks day days month months hour hours hrs min mins minute minutes mile miles metres points point pages page marks mark pupils students children kids boys girls classes class players teams team goals quid book books parents staff people families question questions form set period room nil different out over half past more new big st nd rd th am pm pints laps times steps per cent percent main this that next high-speed same own other every each any some');
const SPELT = set('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred and');

/** A street's name, with its number if there is one. */
export interface Street {
  /** With the number. */
  readonly start: number;
  readonly nameStart: number;
  readonly end: number;
  readonly numbered: boolean;
  /** Ends in a word that hardly ends anything but a street. */
  readonly sure: boolean;
  /** Written with capitals as names are. */
  readonly capital: boolean;
  readonly sentence: number;
  /** Ends in a building's word and not a way's. */
  readonly building: boolean;
}

/** Everything that is built like a street's name. */
export function streetsIn(reading: Reading): Street[] {
  const found: Street[] = [];
  const { tokens } = reading;
  let until = -1;
  for (let i = 0; i < tokens.length; i += 1) {
    const { text, kind, start } = tokens[i] as Token;
    if (kind !== 'word' || start < until) continue;
    const sure = SURE.has(text);
    const street = sure || MAYBE.has(text) ? trailing(reading, i, sure) : LEADING.has(text) || LEADING_NUMBERED.has(text) ? leading(reading, i) : ONE_WORD.test(text) ? oneWord(reading, i) : null;
    if (!street) continue;
    until = street.end;
    found.push(street);
  }
  return found;
}

/** Are they side by side: one space, or a stop and a space? */
const joined = ({ text }: Reading, a: Token, b: Token): boolean => a.sentence === b.sentence && (b.start - a.end === 1 || (a.possessive && b.start - a.end === 3)) && /^(?:'s)?[ -]$/i.test(text.slice(a.end, b.start));
const isUpper = (token: Token): boolean => token.shape !== 'lower' && token.shape !== 'digits';

/** "Marlowe Court", "St John's Lane", "The Paddocks": up to three words before the kind of street. */
function trailing(reading: Reading, i: number, sure: boolean): Street | null {
  const { tokens, capitals } = reading;
  const kind = tokens[i] as Token;
  const tells = capitals === 'tell' || capitals === 'title';
  let first = i;
  while (i - first < 3) {
    const word = tokens[first - 1];
    if (!word || !joined(reading, word, tokens[first] as Token) || word.kind !== 'word' || word.shape === 'digits' || /^\d/.test(word.text)) break;
    const upper = isUpper(word) && capitals !== 'all';
    if (!upper && (NOT_NAME.has(word.text) || ((CUES.get(word.text) ?? 0) & FUNCTION) !== 0)) break;
    if (!upper && tells && isUpper(kind)) break;
    first -= 1;
  }
  const before = tokens[i - 1];
  if (first === i) {
    if (!before || before.text !== 'the' || !isUpper(kind) || !joined(reading, before, kind)) return null;
    first = i - 1;
  }
  if (FAMOUS.has((tokens[first] as Token).text)) return null;
  return finish(reading, first, i, sure, isUpper(tokens[first] as Token) && (isUpper(kind) || kind.text === 'estate') && capitals !== 'all');
}

/** "Heol y Felin", "Ffordd Penrhyn", "Rue des Lilas". */
function leading(reading: Reading, i: number): Street | null {
  const { tokens } = reading;
  const kind = tokens[i] as Token;
  let last = i;
  while (last - i < 3) {
    const word = tokens[last + 1];
    if (!word || !joined(reading, tokens[last] as Token, word) || word.kind !== 'word' || (!isUpper(word) && !/^(?:y|yr|des|de|la|le|du|na|an)$/.test(word.text))) break;
    last += 1;
  }
  if (!isUpper(kind) || (last === i && !kind.text.includes('-'))) return null;
  const street = finish(reading, i, last, true, true);
  return street.numbered || LEADING.has(kind.text) ? street : null;
}

function oneWord(reading: Reading, i: number): Street | null {
  const street = finish(reading, i, i, true, isUpper(reading.tokens[i] as Token));
  return street.numbered ? street : null;
}

/** Looks for the number before the name: 14, 3b, 14-16, 3/2, "Twenty-three", "number one hundred and four". */
function finish(reading: Reading, first: number, last: number, sure: boolean, capital: boolean): Street {
  const { tokens, text } = reading;
  const name = tokens[first] as Token;
  let from = first;
  const near = (token: Token | undefined, next: Token): token is Token => token !== undefined && token.sentence === next.sentence && /^,? ?$/.test(text.slice(token.end, next.start));
  const previous = tokens[from - 1];
  if (near(previous, name) && /^\d{1,4}[a-z]?$/.test(previous.text) && !/[£$€#:.\d]$/.test(text.slice(0, previous.start).slice(-1))) {
    from -= 1;
    const earlier = tokens[from - 1];
    if (earlier && /^\d{1,4}[a-z]?$/.test(earlier.text) && /^ ?[-/&] ?$/.test(text.slice(earlier.end, (tokens[from] as Token).start))) from -= 1;
    else if (earlier?.text === 'and' && /^\d{1,4}[a-z]?$/.test(tokens[from - 2]?.text ?? '')) from -= 2;
  } else {
    while (near(tokens[from - 1], tokens[from] as Token) && (tokens[from - 1] as Token).text.split('-').every((word) => SPELT.has(word))) from -= 1;
    while (from < first && (tokens[from] as Token).text === 'and') from += 1;
  }
  return { start: (tokens[from] as Token).start, nameStart: name.start, end: (tokens[last] as Token).end, numbered: from < first, sure, capital, sentence: name.sentence, building: BUILDING.has((tokens[last] as Token).text) };
}
