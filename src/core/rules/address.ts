import { BESIDE, DOORWAY, DWELLING, HOME, LOOKS, NAMED_HOUSE, NAMED_PLACE, OWNED, PUBLIC, RESIDES, SOMEBODY_ON, STRONG_HOME, VENUE } from '../places/home';
import { findLocationCodes } from '../places/location-codes';
import { streetsIn, type Street } from '../places/streets';
import type { Reading } from '../reading';
import type { Knowledge, Rule } from '../rule';
import { sentenceAround, sentenceSpan } from '../text/sentences';
import type { Match } from '../types';

/** Any code of the form of Royal Mail's (A9 9AA to AA9A 9AA). */
const POSTCODE = /(?<![\w@.-])[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}(?![\w-])/g;
const FLAT = /(?<!\w)(?:flat|apartment|apt|pitch|plot|caravan|bungalow) (?:\d{1,3}[a-z]?|[a-d])(?: and (?:flat |pitch )?\d{1,3})?,? (?:the )?(?:[\w'-]{2,20},? ?){1,5}/g;
const LIVES =
  /(?<!\w)(?:(?:i|we|he|she|they|who|and|mum|dad|family|head|that|[a-z]+s) )?(?:(?:still |also |now )?(?:lives?|living|lived)|(?:just )?moved (?:in|into|to)|(?:is|am|are|'m|'s|'re) (?:on my road|in my street))(?: (?:just|up|down|right|over|round|two \w+ from \w+))? (?:(?:on|in|at|up|down|off|along|opposite|behind|above|over|near|next to|next door to|round|by|into|to) )(?:the |our |my |one of )?[^.!?\n]{2,60}/g;
const DESCRIBED = new RegExp(`(?<!\\w)(?:house|farmhouse|bungalow|flat|cottage|caravan|lodge|barn|granary|narrowboat|houseboat|annexe|room|end terrace|semi|front door|flats?|maisonettes?) ${BESIDE} [^.!?,;\\n]{3,50}`, 'g');
const HABIT = /(?<!\w)(?:(?:he|she|they|him|her|his|dad|mum|who)\b[^.!?\n]{0,30}?\b)?(?:drops|picks|parks|drinks|walks|runs?|jogs?|sits|waits|goes|is in|'s in|'s at|is at|swims?|gets off|gets on|catches)\b(?:[^.!?\n]|\.\d){3,70}?\b(?:every|each|most) (?:single )?(?:day|night|morning|evening|afternoon|week|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\b/g;
const ROUTE = /(?<!\w)(?:same|usual|my|his|her|their) (?:[a-z]+ )?(?:loop|route|run|walk|way home|bus|path)\b[^.!?\n]{3,60}\b(?:on my own|alone|in the (?:pitch )?dark|every|each)\b/g;
const ALONE = /(?<!\w)(?:he|she|they|i|lad|girl|boy)\b[^.!?\n]{0,20}\b(?:waits?|stands?|sits?|walks?|goes|go|runs?|plays?)\b[^.!?\n]{3,70}?\b(?:on (?:his|her|their|my) own|by (?:him|her|them|my)sel(?:f|ves)|alone)\b[^.!?\n]{0,60}?\b(?:till|until|from|every|at \w+|after school)\b/g;
const ALONE_FIRST = /(?<!\w)(?:he|she|they|i)\b[^.!?\n]{0,12}\b(?:waits?|stands?|sits?|walks?|plays?) (?:on (?:his|her|their|my) own|by (?:him|her|them|my)sel(?:f|ves)|alone) (?:on|in|at|by|under|along|behind|outside)\b[^.!?\n]{3,70}/g;
const MY_ROAD = /(?<!\w)(?:on|in|down|up) (?:my|our|the same) (?:road|street|estate|close|avenue|lane|terrace),? [a-z][a-z']+ [a-z]+/g;
const DOOR_NUMBER = /(?<!\w)(?:it'?s|at|we'?re|i'?m|they'?re|she'?s|he'?s|house|door|home is) (?:at )?(?:number|no\.?) ?(?:\d{1,4}[a-z]?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|fif|twen|for)[a-z]*(?:[ -][a-z]+)?)\b[^.!?\n]{0,30}/g;
/** "Kestrel Ward, bay 3", a hotel's room. */
const WARD = /(?<!\w)(?:[a-z]{3,12} ward|(?:hotel|inn|lodge|hospital|hostel|refuge)\b[^.!?\n]{0,40}),? (?:bay|bed|room|ward) \d{1,4}[a-z]?\b/g;
const DOOR_WITH = /(?<!\w)at \d{1,4}[a-z]?,? (?:the one (?:with|next|by|opposite))[^.!?\n]{0,30}/g;
const SOMEBODYS = /\b(?:he|she|they|they're|her|his|lives?|we're|i'm|our|my|mrs?|miss|ms|home|visit|round to|the lady|the man)\b/;
/** A number there is something else's: "Year 4", "page 12". */
const COUNTED = /(?:year|room|yr|page|unit|paper|question|group|set|class|act|stage|grade|u|under|version|chapter|platform|terminal|gate|stand) ?$/;

export const address: Rule = {
  id: 'address',
  kind: 'address',
  standard: 'confidential',
  clause: 'C3',
  severity: 'interrupt',
  why: 'why_address',
  *find(reading, knowledge) {
    const { lower } = reading;
    const digits = /\d/.test(lower);
    yield* findStreets(reading, knowledge);
    // Each with the words without which it cannot match: a test is far cheaper than the pattern.
    if (lower.includes('number ') || (digits && /\bno\.? ?\d/.test(lower))) for (const hit of lower.matchAll(DOOR_NUMBER)) if (HOME.test(sentence(reading, hit.index)) && !/\d (?:downing|bus)/.test(hit[0])) yield place(hit.index, hit[0].length);
    if (digits) {
      yield* findPostcodes(reading, knowledge);
      if (/\b(?:flat|apartment|apt|pitch|plot|caravan|bungalow) /.test(lower)) for (const hit of lower.matchAll(FLAT)) yield place(hit.index, hit[0].replace(/[, ]+(?:and|if|for|from|so|is|was|that|the|with|,)[^]*$/, '').replace(/[ ,]+$/, '').length);
      if (/\b(?:ward|room|bay|bed) \d/.test(lower)) for (const hit of lower.matchAll(WARD)) yield place(hit.index, hit[0].length);
      if (/the one /.test(lower)) for (const hit of lower.matchAll(DOOR_WITH)) yield place(hit.index, hit[0].length);
    }
    if (/\bliv(?:es?|ed|ing)\b|\bmoved\b|\b(?:my|our|same) (?:road|street|estate|close|avenue|lane|terrace)\b/.test(lower)) {
      for (const hit of lower.matchAll(LIVES)) if (tellsPlace(reading, hit.index, hit[0])) yield place(hit.index, hit[0].length);
      for (const hit of lower.matchAll(MY_ROAD)) if (/[A-Z]/.test(reading.text.slice(hit.index + 10, hit.index + hit[0].length))) yield place(hit.index, hit[0].length);
    }
    if (/house|flat|bungalow|cottage|caravan|lodge|barn|granary|boat|annexe|room (?:over|above)|terrace|semi |door|maisonette/.test(lower))
      for (const hit of lower.matchAll(DESCRIBED)) if (!VENUE.test(before(reading, hit.index)) && !invites(reading, hit.index, hit.index + hit[0].length) && tellsPlace(reading, hit.index, hit[0])) yield place(hit.index, hit[0].length);
    if (/house|flat|bungalow|cottage|caravan|trailer|static|chalet|maisonette|semi |barge|boat|barn|block|refuge|hostel|terrace|room|door|one /.test(lower))
      for (const hit of lower.matchAll(LOOKS)) if (RESIDES.test(sentence(reading, hit.index)) && !invites(reading, hit.index, hit.index + hit[0].length)) yield place(hit.index, hit[0].length);
    if (/sel(?:f|ves)\b|\bown\b|\balone\b/.test(lower)) for (const hit of lower.matchAll(ALONE_FIRST)) yield place(hit.index, hit[0].length);
    if (/\b(?:every|each|most|alone|own|dark)\b/.test(lower)) {
      for (const hit of lower.matchAll(HABIT)) if (isWhereabouts(hit[0], sentence(reading, hit.index))) yield place(hit.index, hit[0].length);
      for (const pattern of [ROUTE, ALONE]) for (const hit of lower.matchAll(pattern)) yield place(hit.index, hit[0].length);
    }
    for (const match of findLocationCodes(reading)) if (!isVenue(reading, match.start)) yield match;
  },
  examples: {
    flags: [
      'Party is at 23 Alder Grove from 2, bring socks',
      'parcel went to 9 quarry mews instead, that is my neighbour',
      'She lives up Harebell Drive, the one with the pond',
      'Flat 3, Weaver Court if you need the key',
      'Come round, postcode is ZE9 7QQ and it is the last house',
      'Find us at ///plums.teapot.anvil tonight',
      'Mine is https://what3words.com/plums.teapot.anvil, ring twice',
      'My place: 51.8812, -2.1043, park on the verge',
      'Old Rectory, Thistle Lane, mind the geese',
      "He's on Otterburn Crescent, above the chippy",
      "They're in the white bungalow straight behind the lifeboat station",
      'Leave the cover bag at hers, 61 Cae Mawr',
    ],
    passes: [
      'Meet at the Rosehill Street entrance of the museum',
      'Year 6 walked 14 miles over the hill',
      'Wall Street fell 12 points',
      'Watch https://www.example.org/news or http://clips.example.com before Monday',
      'The museum is at 40 Castle Street, coach leaves at 9',
      'We lost 3-2 at the park',
      '10 Downing Street was on the news again',
      'Roadworks on Mill Lane again, allow ten minutes',
      'The cottage by the lake in our story has no door',
      'Nant Gwrtheyrn with Year 6 was magic',
    ],
  },
};

/** Is it a public place's, and nobody's home? */
const isVenue = (reading: Reading, offset: number): boolean => /\bcharity\b/.test(sentence(reading, offset)) || (VENUE.test(sentenceAround(reading, offset, CLOSE)) && !HOME.test(sentence(reading, offset).replace(/\bvisit\w*|\bsat ?nav\b/g, '')));
/** Is the public invited there? */
function invites({ lower }: Reading, start: number, end: number): boolean {
  const around = lower.slice(Math.max(0, start - INVITED), end + INVITED);
  return PUBLIC.test(around) && !STRONG_HOME.test(around);
}
const place = (start: number, length: number): Match => ({ start, end: start + length, suggestion: '' });
/** How far around a place words may say whose it is. */
const NEAR = 400;
/** How far an invitation reaches. */
const INVITED = 110;
/** And what kind of place it is. */
const CLOSE = 70;
/** Right before it stands whose address it is. */
const BEFORE = 30;
const sentence = (reading: Reading, offset: number): string => sentenceAround(reading, offset, NEAR);
/** The sentence up to `offset`. */
const before = (reading: Reading, offset: number): string => reading.lower.slice(sentenceSpan(reading, offset, NEAR)[0], offset);

function* findStreets(reading: Reading, { own }: Knowledge): Generator<Match> {
  for (const street of streetsIn(reading)) {
    const { start, nameStart, end } = street;
    const name = reading.lower.slice(nameStart, end);
    if ((own.address !== '' && own.address.includes(name)) || invites(reading, start, end)) continue;
    const ahead = reading.lower.slice(Math.max(0, start - 60), start);
    const house = NAMED_HOUSE.exec(ahead) ?? namedPlace(reading, ahead, nameStart);
    const from = house?.[1] === undefined ? start : reading.lower.lastIndexOf(house[1], start);
    if (isHome(reading, street, house !== null && /[A-Z]/.test(reading.text.slice(from, from + 5)))) yield place(from, end - from);
  }
}

/** "Larkrise, Chapel Loke": somebody's, or any place. */
function namedPlace(reading: Reading, ahead: string, offset: number): RegExpExecArray | null {
  const found = NAMED_PLACE.exec(ahead);
  return found && SOMEBODYS.test(sentence(reading, offset)) ? found : null;
}

/** Is it where somebody lives? A number needs little more; a bare street needs a person or a home beside it. */
function isHome(reading: Reading, { start, nameStart, end, numbered, sure, capital, building }: Street, named: boolean): boolean {
  const { lower, capitals } = reading;
  const [from, to] = sentenceSpan(reading, nameStart, NEAR);
  const ahead = lower.slice(from, start);
  const around = `${ahead} ${lower.slice(end, to)}`;
  if (named) return capital && !VENUE.test(ahead.slice(-CLOSE, -12));
  if (numbered) {
    // A time or a score follows: it is a list of them.
    if (COUNTED.test(ahead) || /^ \d{1,3}(?= ?[,;])/.test(lower.slice(end, end + 6)) || (lower.slice(start, nameStart).includes(',') && /^ \d{1,2}[.:]\d\d/.test(lower.slice(end, end + 6)))) return false;
    const home = HOME.test(around);
    const close = `${ahead.slice(-CLOSE)} ${lower.slice(end, Math.min(to, end + CLOSE))}`;
    const beside = VENUE.test(ahead.slice(-BEFORE)) || VENUE.test(lower.slice(end, end + 14));
    if (beside ? !OWNED.test(close) : VENUE.test(close) && !home && !capital) return false;
    return capital || (sure && capitals !== 'tell') || (sure && home) || (home && capitals === 'none') || /(?:flat|pitch|plot|no\.?|number) $/.test(ahead) || /[a-z]$/.test(lower.slice(start, nameStart).trim());
  }
  if (!capital && !(sure && capitals !== 'tell')) return false;
  if (SOMEBODY_ON.test(ahead)) return true;
  return capital && !building && (DOORWAY.test(around) || (DWELLING.test(around) && SOMEBODYS.test(around))) && !VENUE.test(ahead) && !VENUE.test(lower.slice(end, end + 14));
}

function* findPostcodes(reading: Reading, { own }: Knowledge): Generator<Match> {
  const { lower, text } = reading;
  for (const hit of lower.matchAll(POSTCODE)) {
    const code = hit[0].replace(' ', '');
    if (code === own.postcode) continue;
    if (!/[A-Z]/.test(text.slice(hit.index, hit.index + 2)) && !hit[0].includes(' ')) continue;
    if (!isVenue(reading, hit.index) && !invites(reading, hit.index, hit.index + hit[0].length)) yield place(hit.index, hit[0].length);
  }
}

/** Where one person can be met, again and again. */
const isWhereabouts = (found: string, around: string): boolean =>
  /\b(?:he|she|they|him|her|his|dad|mum|who|councillor|teacher)\b/.test(around) && /\b(?:gate|pub|in the|at the|bench|bus|stop|gym|cafe|club|nursery|shop|station|park|arms|table)\b/.test(found) && !/\b(?:school|class|library|year \d)\b/.test(found);

/** Is a real place told, and not "lives in hope", "lives up to", "the house on fire"? */
function tellsPlace(reading: Reading, offset: number, found: string): boolean {
  const written = reading.text.slice(offset, offset + found.length);
  if (/\bliv(?:es?|ing) (?:in (?:hope|fear|the (?:moment|real|past|stock|cupboard|staffroom|car park)|my head|rent|strange|a )|up to|on (?:coffee|tea|toast|the edge)|for|with)\b/.test(found)) return false;
  const street = /\b(?:street|road|rd|lane|avenue|crescent|terrace|drive|grove|mews|gardens|close|estate|site|flats|ffordd|heol)\b/.test(found);
  const proper = / (?:the )?[A-Z][a-z']+ (?:[A-Z][a-z']+|way|estate)/.test(written);
  if (/\bliving (?:his|her|their|its) best\b|\blive at\b/.test(found)) return false;
  const landmark = /\b(?:next to|next door|opposite|behind|above|before the|last house|end house|over it|with the (?:[a-z]+ )?(?:door|gate|fence|pond|ramp|tree|trampoline|flag|box|post)|corner of|co-op|chippy|chip shop|reservoir|viaduct|cattle grid|end of)\b/.test(found);
  return street || landmark || (proper && /\b(?:on|up|down|off|along|at|house)\b/.test(found));
}
