import { isNhsNumber, isUpn } from '../numbers/check-digits';
import type { Rule } from '../rule';
import type { Match } from '../types';

const DATE = '(?:\\d{1,2}(?:st|nd|rd|th)?[ ./-](?:\\d{1,2}|(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})[ ./,-]{1,2}\\d{2,4}|(?:19|20)\\d\\d-\\d\\d-\\d\\d)';
const BORN = new RegExp(`(?<!\\w)(?:d\\.?o\\.?b\\.?|date of birth|born(?: on)?|birthday|birth ?date|dyddiad geni)(?:[ :=-]{0,3}(?:is |was |the )?|[^\\d\\n.!?]{0,28} )${DATE}(?!\\d)`, 'g');
const NHS = /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g;
/** National Insurance: QQ is the specimen prefix and taken for real here. */
const INSURANCE = /(?<!\w)[a-ceghj-prstw-zq][a-ceghj-npr-tw-zq] ?\d{2} ?\d{2} ?\d{2} ?[a-d](?!\w)/g;
const UPN = /(?<!\w)[a-hj-np-rt-z] ?(?:\d ?){11}[\da-hj-np-rt-z](?!\w)/g;
const UCI = /(?<!\w)\d{5}[a-z\d]\d{6}[a-z](?!\w)/g;
const NAMED = /(?<!\w)(?:upn|uln|uci|ucn|urn|candidate(?: number| no\.?| num)?|cand(?:\.|idate)? ?no\.?|exam number|teacher ref(?:erence)?(?: number)?|trn|passport(?: number| no\.?)?|nhs(?: number| no\.?)?|ni(?: number| no\.?)|national insurance(?: number)?|pupil (?:number|id)|student (?:number|id)|admission number|cpoms (?:number|id))(?:'s)?[ :=#]{1,3}(?:is |was |for \w+ is )?[a-z]{0,2}\d[\da-z /-]{2,14}(?!\w)/g;

export const identifier: Rule = {
  id: 'identifier',
  kind: 'identifier',
  standard: 'confidential',
  clause: 'C1',
  severity: 'interrupt',
  why: 'why_identifier',
  *find({ lower }) {
    if (!/\d\D{0,3}\d/.test(lower)) return;
    for (const pattern of [BORN, INSURANCE, UCI, NAMED]) for (const hit of lower.matchAll(pattern)) yield whole(hit);
    for (const hit of lower.matchAll(NHS)) if (isNhsNumber(hit[0].replace(/\D/g, '')) && (/[ -]/.test(hit[0]) || lower.includes('nhs'))) yield whole(hit);
    for (const hit of lower.matchAll(UPN)) if (isUpn(hit[0].replaceAll(' ', '')) || /upn|pupil|student|transfer|admission/.test(lower)) yield whole(hit);
  },
  examples: {
    flags: ['her nhs number is 999 123 4560', 'DOB 14/03/2015 if you need it', 'NI number QQ 12 34 56 C', 'candidate number 4417 is not on my list', 'born 2 June 2014, so she is nine'],
    passes: ['Scores were 999 to 12', 'The date is 14/03/2025', 'ISBN 978-1-4718-8793-2', 'Shakespeare was born in 1564', 'Room 214, then room 12'],
  },
};

const whole = (hit: RegExpExecArray): Match => ({ start: hit.index, end: hit.index + hit[0].trimEnd().length, suggestion: '' });
