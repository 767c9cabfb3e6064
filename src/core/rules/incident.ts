import type { Rule } from '../rule';
import { sentenceAround } from '../text/sentences';
import { clauseSpan } from '../text/clauses';

const EVENT =
  /\b(?:in lockdown|lock(?:ed)?[ -]?down (?:right )?now|(?:gone|went|going) into lockdown|on lockdown|ambulances?|air ambulance|paramedics|fire engines?|fire brigade|(?:is|was|are) on fire|a fire (?:in|at)|evacuat(?:ed|ing|ion)|stabb(?:ed|ing)|knife(?:d| attack| man)?|machete|gun|shooting|intruder|trying the doors|bomb (?:threat|scare)|gas leak|explosion|collapsed?|unconscious|seizure in|cpr|defib|(?:been|got|was|were) (?:hit|run over|knocked down|knocked over|attacked|assaulted|airlifted|stabbed|arrested)|crash(?:ed)?|went over|overturned|came off the (?:climbing|apparatus|wall|roof)|fell (?:from|off|through)|broke (?:her|his|their) (?:wrist|arm|leg|neck|collarbone)|(?:found|was) (?:dead|hanged)|found in the|passed away (?:last|this|on|in)|died (?:last|this|on|in|at)|police (?:are |were |have )?(?:at|outside|on|in|came|everywhere|cordon|tape|cars?|vans?|here)|police tape|riot|brawl|fight (?:behind|outside|at|in|on)|legionella|norovirus outbreak|outbreak|carbon monoxide|asbestos|ceiling (?:came|fell|collapsed)|roof (?:came|fell|collapsed)|missing (?:child|pupil|boy|girl|student)|has gone missing|hadn't belts|black ice|doing (?:sixty|seventy|eighty|\d\dmph))\b/g;
const HERE = /\b(?:school|playground|classroom|corridor|canteen|field|sports hall|hall|gate|gates|astro|block|science|yard|minibus|coach|trip|bus|pupils?|students?|kids?|children|child|boy|girl|lad|teacher|staff|sixth former|year \d|class|we're|we are|our|head|nursery|juniors|infants|academy|college|sir|miss|mr|mrs|afternoon break|playtime|three adults)\b/;
const LESSON = /\b(?:drill|practice|practise|macbeth|romeo|story|novel|film|book|play|history|lesson|topic|learning about|great fire|role ?play|role-play|visit(?:ed)? (?:us|from|by)|came in to talk|assembly (?:on|about)|first aid|training|nativity|costume|minecraft|fortnite|game|on the news|in the news|toy|museum|workshop|thank|raised|charity|air ambulance (?:charity|appeal)|biggest cheque)\b/;

export const incident: Rule = {
  id: 'incident',
  kind: 'incident',
  standard: 'sensitive',
  clause: 'N4',
  severity: 'interrupt',
  why: 'why_incident',
  *find(reading, { own }) {
    const { lower, school } = reading;
    const near = school > 0 || own.names.some((name) => lower.includes(name));
    for (const hit of lower.matchAll(EVENT)) {
      const around = sentenceAround(reading, hit.index);
      if (LESSON.test(around) || !(HERE.test(around) || (near && HERE.test(lower)))) continue;
      if (!near && !/\b(?:school|pupils?|classroom|playground|academy|lockdown|sixth former|year \d|minibus)\b/.test(lower)) continue;
      const [start, end] = clauseSpan(reading, hit.index, hit.index + hit[0].length);
      yield { start, end };
    }
  },
  examples: {
    flags: ['We are in lockdown, someone is in the building with the kids', 'two ambulances outside school, anyone know what happened?', 'the science block is on fire, year 8 are on the field', 'A year 9 boy collapsed at lunchtime and they did CPR'],
    passes: ['Fire drill at school at 10, coats on', 'We read about the Great Fire, the bakery was on fire and the children loved it', 'Thank you to the ambulance crew who visited us in nursery', 'My toast was on fire this morning'],
  },
};
