import { BESIDE, HOME, VENUE } from '../places/home';
import { findLocationCodes } from '../places/location-codes';
import { STREET_ENDING, STREET_LEADING, STREET_MAYBE, STREET_SURE } from '../places/streets';
import type { Reading } from '../reading';
import type { Knowledge, Rule } from '../rule';
import { sentenceAround } from '../text/sentences';
import type { Match } from '../types';

const WORDS = "(?:[a-z][a-z'.-]{1,20} ){1,3}";
const NUMBER = '(?:(?:no\\.?|number|pitch|plot|unit|flat|apartment|apt) ?)?\\d{1,4}[a-z]?(?:(?: ?[-/&] ?| and )\\d{1,4}[a-z]?)?';
const SPELT = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|and|number|[ -]){1,12}';
const STREET = `(?:(?:the )?${WORDS}(?:${STREET_SURE}|${STREET_MAYBE})|the (?:${STREET_MAYBE})|${STREET_ENDING}|(?:${STREET_LEADING}) (?:y |yr )?[a-z][a-z'-]{2,20})`;

const NUMBERED = new RegExp(`(?<![\\w.£$€#/:-])(${NUMBER}),? (${STREET})(?![\\w'])`, 'g');
const SPELT_OUT = new RegExp(`(?<!\\w)number ${SPELT}${WORDS}(?:${STREET_SURE}|${STREET_MAYBE})\\b`, 'g');
const POSTCODE = /(?<![\w@.-])[a-z]{1,2}\d[a-z\d]? ?\d[abd-hjlnp-uw-z]{2}(?![\w-])/g;
const FLAT = /(?<!\w)(?:flat|apartment|apt|pitch|plot|caravan|bungalow) (?:\d{1,3}[a-z]?|[a-d])(?: and (?:flat |pitch )?\d{1,3})?,? (?:the )?(?:[\w'-]{2,20},? ?){1,5}/g;
const NAMED_HOUSE = new RegExp(`(?<!\\w)(?:the )?${WORDS}(?:house|farm|cottage|lodge|barn|hall|end|mill|croft|manor|villa|bungalow), ${WORDS}(?:${STREET_SURE}|${STREET_MAYBE})\\b`, 'g');
const LIVES = new RegExp(
  `(?<!\\w)(?:(?:i|we|he|she|they|who|and|mum|dad|family|head|that|[a-z]+s) )?(?:(?:still |also |now )?(?:lives?|living|lived)|(?:just )?moved (?:in|into|to)|(?:is|am|are|'m|'s|'re) (?:on my road|in my street))(?: (?:just|up|down|right|over|round))? (?:(?:on|in|at|up|down|off|along|opposite|behind|above|over|near|next to|next door to|round|by|into|to) )(?:the |our |my |one of )?[^.!?\\n]{2,60}`,
  'g',
);
const DESCRIBED = new RegExp(
  `(?<!\\w)(?:house|bungalow|flat|cottage|caravan|end terrace|semi|front door|flats?|maisonette) ${BESIDE} [^.!?,;\\n]{3,50}`,
  'g',
);
const HABIT = /(?<!\w)(?:(?:he|she|they|him|her|his|dad|mum|who)\b[^.!?\n]{0,30}?\b)?(?:drops|picks|parks|drinks|walks|runs?|jogs?|sits|waits|goes|is in|'s in|'s at|is at|swims?|gets off)\b(?:[^.!?\n]|\.\d){3,70}?\b(?:every|each|most) (?:single )?(?:day|night|morning|evening|afternoon|week|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\b/g;
const ROUTE = /(?<!\w)(?:same|usual|my|his|her|their) (?:[a-z]+ )?(?:loop|route|run|walk|way home|bus|path)\b[^.!?\n]{3,60}\b(?:on my own|alone|in the (?:pitch )?dark|every|each)\b/g;
const MY_ROAD = /(?<!\w)(?:on|in|down|up) (?:my|our|the same) (?:road|street|estate|close|avenue|lane|terrace),? [a-z][a-z']+ [a-z]+/g;
const DOOR_NUMBER = /(?<!\w)(?:it'?s|at|we'?re|i'?m|they'?re|she'?s|he'?s|house|door|home is) (?:at )?(?:number|no\.?) ?\d{1,4}[a-z]?\b[^.!?\n]{0,30}/g;
const BARE_STREET = new RegExp(`(?<!\\w)(?:near|on|off|round|along|up|down|behind|opposite|from|at|of) (?:the (?:top|bottom|end) of )?((?:[a-z][a-z'.-]{2,20} ){1,3}(?:${STREET_SURE}))\\b`, 'g');
/** What follows a number without being a street: "4 new park benches", "6 boys on the hill". */
const NOT_STREET = /(?<!\w)(?:\d+(?:st|nd|rd|th|am|pm|mins?|miles?|km|years?|%|p)|years?|yrs?|weeks?|days?|months?|hours?|hrs?|mins?|minutes?|miles?|metres?|points?|pages?|marks?|pupils?|students?|children|kids|boys|girls|classes|players|teams?|goals?|pounds?|quid|books?|houses?|of|the|a|an|and|in|at|to|for|from|on|is|are|was|were|it|i|we|you|that|this|with|no|not|half|past|o'clock|am|pm|out|over|all|our|my|your|more|new|big|parents|staff|people|families|questions?|form|set|period|room|nil|different|january|february|march|april|may|june|july|august|september|october|november|december)(?!\w)/;

export const address: Rule = {
  id: 'address',
  kind: 'address',
  standard: 'confidential',
  clause: 'C3',
  severity: 'interrupt',
  why: 'why_address',
  *find(reading, knowledge) {
    const { lower } = reading;
    if (/\d/.test(lower)) {
      yield* findNumbered(reading, knowledge);
      yield* findPostcodes(reading, knowledge);
      for (const hit of lower.matchAll(FLAT)) yield place(hit.index, hit[0].replace(/[, ]+(?:and|if|for|from|so|is|was|that|the|with|,)[^]*$/, '').replace(/[ ,]+$/, '').length);
    }
    // Each with the words without which it cannot match: a test is far cheaper than the pattern.
    if (lower.includes('number ')) for (const hit of lower.matchAll(SPELT_OUT)) yield place(hit.index, hit[0].length);
    if (/(?:house|farm|cottage|lodge|barn|hall|end|mill|croft|manor|villa|bungalow), /.test(lower)) for (const hit of lower.matchAll(NAMED_HOUSE)) if (HOME.test(sentence(reading, hit.index)) && !VENUE.test(sentence(reading, hit.index))) yield place(hit.index, hit[0].length);
    if (/\bliv(?:es?|ed|ing)\b|\bmoved\b|\b(?:my|our|same) (?:road|street|estate|close|avenue|lane|terrace)\b/.test(lower)) {
      for (const hit of lower.matchAll(LIVES)) if (tellsPlace(reading, hit.index, hit[0])) yield place(hit.index, hit[0].length);
      for (const hit of lower.matchAll(MY_ROAD)) if (/[A-Z]/.test(reading.text.slice(hit.index + 10, hit.index + hit[0].length))) yield place(hit.index, hit[0].length);
    }
    for (const hit of lower.matchAll(DESCRIBED)) if (!VENUE.test(hit[0]) && tellsPlace(reading, hit.index, hit[0])) yield place(hit.index, hit[0].length);
    if (/\b(?:every|each|most|alone|my own|dark)\b/.test(lower)) {
      for (const hit of lower.matchAll(HABIT)) if (isWhereabouts(hit[0], sentence(reading, hit.index))) yield place(hit.index, hit[0].length);
      for (const hit of lower.matchAll(ROUTE)) yield place(hit.index, hit[0].length);
    }
    if (/\d/.test(lower)) for (const hit of lower.matchAll(DOOR_NUMBER)) if (HOME.test(sentence(reading, hit.index))) yield place(hit.index, hit[0].length);
    yield* findBareStreets(reading, knowledge);
    yield* findLocationCodes(reading);
  },
  examples: {
    flags: [
      'Party is at 23 Alder Grove from 2, bring socks',
      'parcel went to 9 quarry mews instead, that is my neighbour',
      'She lives up Harebell Drive, the one with the pond',
      'Flat 3, Weaver Court if you need the key',
      'Come round, postcode is ZE9 7QQ and it is the last house',
      'Find us at ///plums.teapot.anvil tonight',
      'My place: 51.8812, -2.1043, park on the verge',
    ],
    passes: [
      'Meet at the Rosehill Street entrance of the museum',
      'Year 6 walked 14 miles over the hill',
      'Wall Street fell 12 points',
      'The museum is at 40 Castle Street, coach leaves at 9',
      'We lost 3-2 at the park',
      '10 Downing Street was on the news again',
    ],
  },
};

const place = (start: number, length: number): Match => ({ start, end: start + length, suggestion: '' });
const sentence = (reading: Reading, offset: number): string => sentenceAround(reading, offset);

function* findNumbered(reading: Reading, { own }: Knowledge): Generator<Match> {
  const { lower, text, capitals } = reading;
  NUMBERED.lastIndex = 0;
  for (let hit = NUMBERED.exec(lower); hit; hit = NUMBERED.exec(lower)) {
    const [all, number = '', street = ''] = hit;
    const start = hit.index + all.length - street.length;
    const written = text.slice(start, start + street.length);
    const around = sentence(reading, hit.index);
    const sure = new RegExp(`(?:${STREET_SURE}|${STREET_ENDING})$`).test(street);
    const capital = /^(?:the )?[A-Z]/i.test(written) && /[A-Z]/.test(written.split(' ').at(-1) ?? '') && capitals !== 'all';
    NUMBERED.lastIndex = hit.index + number.length;
    if (own.address !== '' && own.address.includes(street)) continue;
    if (NOT_STREET.test(street) && !street.startsWith('the ')) continue;
    if (/(?:year|room|yr|page|unit|paper|question|group|set|class|act|stage|grade|u|under|version|chapter|platform|terminal|gate|stand) ?$/.test(lower.slice(Math.max(0, hit.index - 10), hit.index))) continue;
    const home = HOME.test(around);
    if (VENUE.test(around) && !home) continue;
    if (capital || (sure && capitals !== 'tell') || (sure && home) || (home && capitals === 'none') || /^(?:flat|pitch|plot|no|number)/.test(number)) {
      NUMBERED.lastIndex = hit.index + all.length;
      yield place(hit.index, all.length);
    }
  }
}

/** A street without a number, where somebody's home or way home is the matter. */
function* findBareStreets(reading: Reading, { own }: Knowledge): Generator<Match> {
  for (const hit of reading.lower.matchAll(BARE_STREET)) {
    const street = hit[1] ?? '';
    const start = hit.index + hit[0].length - street.length;
    const around = sentence(reading, hit.index);
    if (own.address.includes(street) || VENUE.test(around) || NOT_STREET.test(street)) continue;
    if (!/^[A-Z]/.test(reading.text.charAt(start)) || !/\b(?:home|lives?|living|house|flat|walk (?:a|him|her|them|my)|my road|door|neighbours?|moved)\b/.test(around)) continue;
    yield place(start, street.length);
  }
}

function* findPostcodes(reading: Reading, { own }: Knowledge): Generator<Match> {
  const { lower, text } = reading;
  for (const hit of lower.matchAll(POSTCODE)) {
    const code = hit[0].replace(' ', '');
    if (code === own.postcode) continue;
    if (!/[A-Z]/.test(text.slice(hit.index, hit.index + 2)) && !hit[0].includes(' ')) continue;
    const around = sentence(reading, hit.index);
    if (VENUE.test(around) && !HOME.test(around)) continue;
    yield place(hit.index, hit[0].length);
  }
}

/** Where one person can be met, again and again. */
const isWhereabouts = (found: string, around: string): boolean =>
  /\b(?:he|she|they|him|her|his|dad|mum|who|councillor|teacher)\b/.test(around) && /\b(?:gate|pub|in the|at the|bench|bus stop|gym|cafe|club|nursery|shop|station|park|arms|table)\b/.test(found) && !/\b(?:school|class|library|year \d)\b/.test(found);

/** Is a real place told, and not "lives in hope", "lives up to", "the house on fire"? */
function tellsPlace(reading: Reading, offset: number, found: string): boolean {
  const written = reading.text.slice(offset, offset + found.length);
  if (/\blives? (?:in (?:hope|fear|the (?:moment|real|past|stock|cupboard|staffroom)|my head|rent)|up to|on (?:coffee|tea|toast|the edge)|for|with)\b/.test(found)) return false;
  const street = new RegExp(`\\b(?:${STREET_SURE}|estate|close|site|flats)\\b`).test(found);
  const proper = / (?:the )?[A-Z][a-z']+ (?:[A-Z][a-z']+|way|estate)/.test(written);
  const landmark = /\b(?:next to|next door|opposite|behind|above|before the|last house|end house|over it|with the (?:[a-z]+ )?(?:door|gate|fence|pond|ramp|tree|trampoline|flag)|corner of|co-op|chippy|chip shop|reservoir|viaduct|cattle grid)\b/.test(found);
  return street || landmark || (proper && /\b(?:on|up|down|off|along|at|house)\b/.test(found));
}
