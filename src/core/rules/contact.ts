import type { Rule } from '../rule';
import { sentenceAround } from '../text/sentences';

/** British numbers with any of the usual gaps, and +44; ten or eleven digits, so no dates and no scores. */
const PHONE = /(?<![\d/.#£-])(?:\+44 ?\(?0?\)?|0044 ?|\(?0)(?:\d[ ().-]{0,2}){9,10}(?![\d/])/g;
const SPOKEN_DIGIT = '(?:oh|zero|nought|one|two|three|four|five|six|seven|eight|nine)';
const SPOKEN = new RegExp(`(?<!\\w)(?:oh|zero) (?:(?:double |triple )?${SPOKEN_DIGIT}|hundred)(?:[ ,]{1,2}(?:(?:double |triple )?${SPOKEN_DIGIT}|hundred|thousand)){4,11}(?!\\w)`, 'g');
const EMAIL = /(?<![\w.+-])[a-z\d][\w.+-]{0,63}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,5}(?![\w@])/g;
const SPELT_EMAIL = /(?<!\w)[a-z\d][\w.+-]{1,40}(?: dot [\w-]{1,30})?(?: ?[([]at[)\]] ?| at )(?:gmail|hotmail|outlook|yahoo|icloud|live|btinternet|[a-z\d-]{2,30}(?: ?[([]dot[)\]] ?| dot ))[\w. ()-]{0,20}?(?:com|co\.?uk|org|net|example)(?!\w)/g;
/** Freephone, helplines, short public numbers. */
const PUBLIC_NUMBER = /^(?:0?8(?:00|08)|03|0845|0870|116|01632 ?$)/;
/** Mailboxes of a role and not of a person. */
const ROLE = /^(?:office|info|admin|enquir|contact|hello|reception|school|admissions|attendance|absence|head|pta|bookings?|help|support|press|media|hr|jobs|recruitment|finance|sales|customer|no-?reply|membership|events|team)/;
const OFFICIAL = /\b(?:box office|helpline|customer services?|call centre|switchboard|hotline|reception desk|bookings line|surgery|clinic|council|museum|theatre|head office|charity|childline|samaritans|nspcc|crisis line|the office|school office)\b/;

/** A trade that gives its own number. */
const TRADE =
  /\b(?:opticians?|florists?|plumb\w*|heating|electrician|nails|hairdress\w*|salon|barbers?|garage|bakers?|butchers?|cafe|takeaway|restaurant|menu|workshops?|open (?:till|until|from|daily|mon)|boilers?|call[- ]?out|free (?:quotes?|estimates?)|serviced|m\.?o\.?t|repairs|bookings?|reservations?|stockists?|ltd|unit \d+|removals|driving (?:school|lessons)|airport|kennels|estate agents?|solicitors?|vets?|dentists?|chippy|nursery|places from|cash for|recovered|& co|gold|tables|hire|first (?:lesson|half hour|class)|grooming|singing|fitted|installed|sales|rentals?)\b/;
/** Whose number it is. */
const PERSONAL = /\b(?:he|she|him|me|man|woman|her|his|their|my|mum|dad|nan|mobile|personal|hers|mine|cell|at home)\b/;

export const contact: Rule = {
  id: 'contact',
  kind: 'contact',
  standard: 'confidential',
  clause: 'C1',
  severity: 'interrupt',
  why: 'why_contact',
  *find(reading, { own }) {
    const { lower } = reading;
    const give = (index: number, length: number) => ({ start: index, end: index + length, suggestion: 'through the school office' });
    if (/\d/.test(lower)) {
      for (const hit of lower.matchAll(PHONE)) {
        const digits = hit[0].replace(/^(?:\+44|0044)/, '0').replace(/\D/g, '').replace(/^00/, '0');
        if (digits.length < 10 || digits.length > 11 || digits === own.phone || PUBLIC_NUMBER.test(digits)) continue;
        if (TRADE.test(lower) && !PERSONAL.test(sentenceAround(reading, hit.index))) continue;
        if (!digits.startsWith('07') && OFFICIAL.test(sentenceAround(reading, hit.index)) && !/\b(?:man|woman|him|me at home|her at home)\b/.test(sentenceAround(reading, hit.index))) continue;
        yield give(hit.index, hit[0].replace(/[ ().-]+$/, '').length);
      }
    }
    if (lower.includes('oh ') || lower.includes('zero ')) for (const hit of lower.matchAll(SPOKEN)) yield give(hit.index, hit[0].length);
    if (lower.includes('@')) {
      for (const hit of lower.matchAll(EMAIL)) {
        const [name = '', domain = ''] = hit[0].split('@');
        if (hit[0] === own.email || own.domains.some((ours) => domain === ours || domain.endsWith(`.${ours}`)) || ROLE.test(name) || /\.(?:sch\.uk|gov\.uk|nhs\.uk|police\.uk)$/.test(domain)) continue;
        yield give(hit.index, hit[0].length);
      }
    }
    if (/gmail|hotmail|outlook|yahoo|icloud|btinternet|\bdot\b/.test(lower)) for (const hit of lower.matchAll(SPELT_EMAIL)) yield give(hit.index, hit[0].length);
  },
  examples: {
    flags: ['Ring her mum on 07700 900512', 'my new number is +44 7700 900 733', 'Write to jo.fennimore@example.com with your size', 'it is oh seven seven double oh nine hundred five one two', 'maxfenn at gmail dot com'],
    passes: ['Childline is on 0800 1111', 'We won 07-08 in the cup', 'E-mail office@tanglewick.example.org', 'The theatre box office is 0113 496 0777', 'ISBN 978-1-4718-8793-2'],
  },
};
