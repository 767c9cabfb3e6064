import { isNhsNumber, isUpn } from '../numbers/check-digits';
import type { Rule } from '../rule';
import type { Match } from '../types';

const DATE = '(?:\\d{1,2}(?:st|nd|rd|th)?[ ./-](?:\\d{1,2}|(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})[ ./,-]{1,2}\\d{2,4}|(?:19|20)\\d\\d-\\d\\d-\\d\\d)';
const BORN = new RegExp(`(?<!\\w)(?:d\\.?o\\.?b\\.?|date of birth|born(?: on)?|birthday|birth ?date|dyddiad geni)(?:[ :=-]{0,3}(?:is |was |the )?|[^\\d\\n.!?]{0,28} )${DATE}(?!\\d)`, 'g');
const NHS = /(?<![\d+])(?:\d{3}[ -]?\d{3}[ -]?\d{4}|\d{6}[ -]\d{4})(?!\d)/g;
/** Ten digits of this grouping are a patient's where health is spoken of, whatever their check digit; 999 opens the specimens. */
const HEALTH = /\b(?:nhs|h ?& ?c|chi|health|hospital|red book|scan|care plan|gp|prescription|vaccin\w+|jabs?|clinic)\b/;
/** National Insurance: QQ is the specimen prefix and taken for real here. */
const INSURANCE = /(?<!\w)[a-ceghj-prstw-zq][a-ceghj-npr-tw-zq] ?\d{2} ?\d{2} ?\d{2} ?[a-d](?!\w)/g;
const UPN = /(?<!\w)[a-hj-np-rt-z] ?(?:\d ?){11}[\da-hj-np-rt-z](?!\w)/g;
/** Local authorities have numbers from 201 to 938: so begins what follows a pupil number's letter. */
const AUTHORITY = /^[a-z](?:[2-8]\d\d|9[0-3]\d)/;
/** A day, month and year by itself: somebody's birthday where birth is spoken of and the year makes a child of them. */
const DAY = new RegExp(`(?<![\\d/.-])${DATE}(?![\\d/])`, 'g');
const BIRTH = /\b(?:d\.?o\.?b|date of birth|birth|birthday|born|passport|jabs?|midwife|nurse handed|baby|insurance)\b/;
const UCI = /(?<!\w)\d{5}[a-z\d]\d{6}[a-z](?!\w)/g;
const NAMED = /(?<!\w)(?:upn|uln|uci|ucn|urn|scn|candidate(?: number| no\.?| num)?|centre(?: number| no\.?)?|entry slip[^.\n]{0,50}number|cand(?:\.|idate)? ?no\.?|exam number|teacher ref(?:erence)?(?: number)?|trn|passport(?: number| no\.?)?|nhs(?: number| no\.?)?|ni(?: number| no\.?)|national insurance(?: number)?|pupil (?:number|id)|student (?:number|id)|admission number|cpoms (?:number|id))(?:'s)?[ :=#(]{1,3}(?:is |was |for \w+ is )?[a-z]{0,2}\d[\da-z/-]*(?: \d[\da-z]*){0,4}(?!\w)/g;

export const identifier: Rule = {
  id: 'identifier',
  kind: 'identifier',
  standard: 'confidential',
  clause: 'C1',
  severity: 'interrupt',
  why: 'why_identifier',
  *find({ lower, text }, { today }) {
    if (!/\d\D{0,3}\d/.test(lower)) return;
    const now = Number(today().slice(0, 4));
    for (const pattern of [INSURANCE, UCI]) for (const hit of lower.matchAll(pattern)) yield whole(hit);
    for (const hit of lower.matchAll(BORN)) if (yearOf(hit[0], now) > now - LIFE) yield whole(hit);
    if (BIRTH.test(lower)) for (const hit of lower.matchAll(DAY)) if (yearOf(hit[0], now) > now - GROWN && yearOf(hit[0], now) < now - 1) yield whole(hit);
    for (const hit of lower.matchAll(NAMED)) if (/\d[^a-z]*\d\D*\d/.test(hit[0]) && (!hit[0].startsWith('centre') || /candidate|exam/.test(lower))) yield whole(hit);
    for (const hit of lower.matchAll(NHS)) {
      const digits = hit[0].replace(/\D/g, '');
      if (isNhsNumber(digits) ? /[ -]/.test(hit[0]) || HEALTH.test(lower) : !digits.startsWith('0') && /[ -]/.test(hit[0]) && HEALTH.test(lower)) yield whole(hit);
      else if (/^\d{6}[ -]/.test(hit[0]) && /\bchi\b/.test(lower)) yield whole(hit);
    }
    for (const hit of lower.matchAll(UPN)) {
      const code = hit[0].replaceAll(' ', '');
      if (isUpn(code) || /upn|pupil|student|transfer|admission/.test(lower) || (hit[0] === code && AUTHORITY.test(code) && /[A-Z]/.test(text.charAt(hit.index)))) yield whole(hit);
    }
  },
  examples: {
    flags: ['her nhs number is 999 123 4560', 'DOB 14/03/2015 if you need it', 'NI number QQ 12 34 56 C', 'candidate number 4417 is not on my list', 'born 2 June 2014, so she is nine', 'The CHI on the sheet is 020513 4417', 'For the passport form: Idris, 3/4/2015', 'whose jotter is Q371440019226?'],
    passes: ['Scores were 999 to 12', 'The date is 14/03/2025', 'ISBN 978-1-4718-8793-2', 'Shakespeare was born in 1564', 'Room 214, then room 12', 'Grace Darling, born 24 November 1815', 'The baby unit opened on 4 May 1998', 'Centre 1 is full'],
  },
};

/** Years back to which somebody may live, and in which one is a child. */
const LIFE = 95;
const GROWN = 20;
/** The year of a date, of two digits or four. */
function yearOf(date: string, now: number): number {
  const year = Number(/\d{4}-\d\d-\d\d$/.test(date) ? date.slice(-10, -6) : /\d{2,4}$/.exec(date)?.[0]);
  return year > 99 ? year : year + (year > now % 100 ? 1900 : 2000);
}

const whole = (hit: RegExpExecArray): Match => ({ start: hit.index, end: hit.index + hit[0].trimEnd().length, suggestion: '' });
