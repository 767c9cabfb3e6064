import { isCardNumber, isIban } from '../numbers/check-digits';
import type { Reading } from '../reading';
import type { Rule } from '../rule';
import type { Match } from '../types';

/** Without one of these words nothing below can match; a test is far cheaper than the patterns. */
const ANY = /\w \/ \w|\d[#*xyz]|\bc ?\d|\d (?:on|for|opens) |sims|pass|cover|acct|admin|guest|pwd|\bpw\b|\bpin\b|code|\bkey|wi-?fi|log-?in|logon|user|alarm|gate|door|combination|padlock|safe\b|lock|sort|account|iban|card|cyfrinair|cvv|\bpuk\b|otp|network|router|buzzer|entry/;
/** What is opened by a word, and what by a number. */
const WORD_FOR = '(?:pass ?-?(?:words?|phrases?|codes?|key)|passwd|pwd|pw|cyfrinair|wi-?fi(?: (?:password|key|code))?|network key|log-?in(?: details)?|logon|user ?-?name|user id|credentials|security (?:answer|key|word))';
const CODE_OF = "(?:codes?|pin|passcode|combination|combo|key ?-?pad|key ?-?safe|key ?-?box|lock ?-?box|alarm|padlock|unlock(?:s|ed)?|buzzer|intercom|door entry|new one|cod y drws)(?:'s)?";
/** What is opened too, but is much else: the number follows at once. */
const SHUT = "(?:(?:gate|door|safe|shed|store|cupboard|garage|barrier|locker|photocopier|copier|server|till|building|office|staff ?room|hall|gym|pool)(?:'s)?)";
/** Signs and words between a secret's name and the secret. */
const IS = "(?: ?[:=>-]+ ?| (?:is|are|was|now|still|will be|has been changed to|changed to|hasn'?t changed,?|of|reads?|which is|on the (?:board|back|lid|wall|door|laptops?|trolley|desk))(?: now| still| currently| just)?:? |'s | - | – |, it's |, | )";
/** With a digit or a sign within: no word of everyday speech. */
const MIXED = "((?=[^\\s\"',;]{0,40}(?:\\d|[!£$%^&*_#@+?]\\w))[a-z\\d!£$%^&*_#@.+?/-]{4,40})";
/** Letters and digits mixed as in no word. */
const STRANGE = "((?=\\S{0,40}\\d)(?=\\S{0,40}[a-z]{3})[a-z][a-z\\d!£$%^&*_#@+?-]{5,40})(?![\\w@])";
/** Anywhere soon after. */
const LOOSE = new RegExp(`(?<!\\w)(?:pass ?words?|passcode|pwd?|wi-?fi|network|log(?:ged)?-? ?(?:in|on)|user(?: ?name)?|sims|account)\\b[^\\n]{0,90}?(?<![\\w.£/@#-])${STRANGE}`, 'g');
const SECRET_WORD = new RegExp(`(?<!\\w)${WORD_FOR}(?: (?:for|to|on|of) [a-z' -]{2,30}?)?(?:${IS}){1,2}["'(]?(?:[a-z][\\w.-]{2,30} ?(?:/|,|and|with) ?(?:${WORD_FOR} ?:? ?)?)?${MIXED}`, 'g');
/** A word of letters only: in quotes, or right before a stop, and none that says how the password is. */
const PLAIN = /(?<!\w)(?:pass ?(?:word|phrase|code)|pwd|pw|wi-?fi key|network key)(?: (?:for|to|on) [a-z' -]{2,30}?)?(?: (?:is|was|are|=|now)|:|'s| =)(?: now| still| just)? (?:"([^"\n]{3,32})"|([a-z][a-z-]{4,24})(?=\s*(?:[.,;!)\n]|$)))/g;
const HOW_IT_IS = /^(?:broken|wrong|expired|needed|required|protected|reset|changed|changing|working|different|below|above|attached|secret|safe|secure|private|weak|strong|rubbish|simple|hard|easy|impossible|ridiculous|missing|forgotten|locked|blocked|there|correct|incorrect|fine|long|short|unique|invalid|always|never|still|being|really|please|stupid|annoying|complicated|confidential|important|saved|shared|stored|written|tomorrow|today|everything|nothing|something)$/;
const DIGITS = '([a-z]{0,2}\\d{3,8}(?:[a-z]{1,2}|[#*])?|[a-z]{0,2}\\d(?:[ -]\\d){3,5}|[a-z\\d](?: [a-z\\d]){3,5})(?![\\w%:/]|\\.\\d| ?(?:am|pm|quid|pounds|people to|pupils|miles|children|kids|steps|times|of us))';
const CODE = new RegExp(`(?<!(?:dress|post|area|discount|promo|voucher|qr|bar|dialling|cheat|sort|zip|source|this) )(?<!\\w)${CODE_OF}[^.!?\\n]{0,40}?(?<![\\w.£$€#/-])${DIGITS}`, 'g');
const SHUT_BY = new RegExp(`(?<!\\w)${SHUT}${IS}${DIGITS}`, 'g');
/** "admin / letmein2024", "r.holt / Celtic1967" */
const PAIR = new RegExp(`(?<![\\w/])(?:(?:admin|administrator|guest|staff|supply\\w{0,8}|teacher|visitor|cover\\w{0,4}) ?/ ?${MIXED}|[a-z][\\w.@-]{3,40} / ${STRANGE})`, 'g');
/** What a push-button lock takes, C2580Y, and what a keypad takes, 4471#. */
const LOCK = /(?<!\w)(?:c(?: ?\d){3,6} ?[xyz](?!\w)|\d{4,8}[#*](?![\w#*]))/g;
/** "2468 on the lab store", "4410, but don't tell the kids the code", and a long one in the sentence after. */
const NUMBER_FIRST = /(?<![\w.£$€#:/-])(\d{4,6})(?: (?:on|for|opens) (?:the |our )?(?:[a-z]+ ){0,3}(?:door|gate|store|cupboard|safe|room|shed|lab|office|alarm)\b|(?![\w%:/])[^\n]{0,90}?\b(?:the|its|that) (?:door |gate |alarm )?code\b)/g;
const LONG_AFTER = /(?<!\w)(?:alarm|code|combination|key ?pad|key ?safe)\b[^\n]{0,100}?(?<![\w.£$€#:/-])(\d{5,8}|\d(?:-\d){3,7})(?![\w%:/-])/g;
/** Where a key is hidden. */
const HIDDEN_KEY = /(?<!\w)(?:spare )?keys?(?:'s)?(?: (?:to|for) (?:the |our )?[a-z ]{2,24}?)?(?: is| are)?(?: kept| hidden| left)? (?:under|beneath|underneath) [^.!?,\n]{3,40}/g;
const CARD = /(?<![\d.])(?:\d[ -]?){12,18}\d(?![\d.])/g;
const SORT_AND_ACCOUNT = /(?<!\d)(?:sort ?code[ :]{0,3}(?:is )?)?\d{2}[- ]?\d{2}[- ]?\d{2}[^\d\n]{1,40}\d{8}(?!\d)/g;
const IBAN = /(?<!\w)[a-z]{2}\d{2} ?(?:[a-z\d]{4} ?){3,7}[a-z\d]{1,4}(?!\w)/g;

export const credential: Rule = {
  id: 'credential',
  kind: 'credential',
  standard: 'confidential',
  clause: 'C6',
  severity: 'interrupt',
  why: 'why_credential',
  find,
  examples: {
    flags: [
      'Staffroom door code is 4471 if you get locked out',
      'wifi password: Fennel!Tops9',
      'pay it to 20-00-00 account 55779911',
      'The alarm code 9182# still works',
      'laptop password is "marmalade"',
      "back gate's C2290X now",
      'login supply4, password Heron-Pool-19',
      'combination for the PE shed is 0417',
      'logged in for you: dtarn / Beacon1988',
      'push 2290# and shove',
      "spare key's under the blue pot",
    ],
    passes: ['Forgot my password again', 'The dress code is smart', 'Use code READ10 at the till for books', 'Password reset is on Monday 12', 'Year 6 are learning to code', 'The password is broken.', 'Meet at the main gate, 3.15', 'Gate 4 opens at 0830', '"Winter2024" is not a password', 'Score was 24 / Year 6 won'],
  },
};

function* find({ lower }: Reading): Generator<Match> {
  if (!ANY.test(lower)) return;
  for (const hit of lower.matchAll(PLAIN)) {
    const secret = hit[1] ?? hit[2] ?? '';
    if (hit[1] !== undefined ? secret.split(' ').length < 4 : !HOW_IT_IS.test(secret)) yield inside(hit, secret);
  }
  for (const hit of lower.matchAll(HIDDEN_KEY)) yield inside(hit, hit[0]);
  if (!/[\d!£$%^&*_#@+]/.test(lower)) return;
  for (const hit of lower.matchAll(SECRET_WORD)) if (!NO_SECRET.test(hit[1] ?? '')) yield inside(hit, hit[1] ?? '');
  if (!/\d/.test(lower)) return;
  if (/\b(?:is not|isn't|not) a password\b/.test(lower)) return;
  for (const hit of lower.matchAll(LOCK)) yield inside(hit, hit[0]);
  for (const pattern of [NUMBER_FIRST, LONG_AFTER]) for (const hit of lower.matchAll(pattern)) if (!/^(?:19|20)\d\d$/.test(hit[1] ?? '')) yield inside(hit, hit[1] ?? '');
  for (const hit of lower.matchAll(LOOSE)) if (!NO_SECRET.test(hit[1] ?? '') && !/^(?:covid|year|unit|room|windows|office|https?)-?\d+/.test(hit[1] ?? '')) yield inside(hit, hit[1] ?? '');
  for (const hit of lower.matchAll(PAIR)) yield inside(hit, hit[1] ?? hit[2] ?? '');
  for (const pattern of [CODE, SHUT_BY]) for (const hit of lower.matchAll(pattern)) if (isCode(hit[0], hit[1] ?? '')) yield inside(hit, hit[1] ?? '');
  for (const hit of lower.matchAll(CARD)) if (isCardNumber(hit[0].replace(/\D/g, '')) && /\b(?:card|visa|mastercard|amex|debit|credit|cvv|expir)/.test(lower)) yield inside(hit, hit[0].trimEnd());
  if (/sort|acc(?:oun)?t|acct|bank|pay|\ba\/c\b/.test(lower)) for (const hit of lower.matchAll(SORT_AND_ACCOUNT)) yield inside(hit, hit[0].trimEnd());
  for (const hit of lower.matchAll(IBAN)) if (isIban(hit[0].replaceAll(' ', ''))) yield inside(hit, hit[0].trimEnd());
}

/** Addresses of the web and of mail, times, prices, ordinals, years, questions. */
const NO_SECRET = /^(?:https?:|www\.|[\w.+-]+@[\w-]+\.[a-z]|[a-z\d-]+\.(?:com|org|net|example|co\.uk|sch\.uk|gov)|\d{1,2}[:.]\d\d|[£$€]|20\d\d\b|\d+(?:st|nd|rd|th|pm|am|%|p|k|x|yrs?|mins?)?[.!?]*$|[a-z]+[!?]+$|[a-z]+'s)/;

/** Four digits or more, three of something called a code; a year or a clock time only where it must be a code. */
function isCode(found: string, secret: string): boolean {
  const digits = secret.replace(/\D/g, '');
  const named = /code|pin|combination|combo|pad|safe|box|alarm|lock|one/.test(found.slice(0, 14));
  if (/^(?:19|20)\d\d$/.test(secret) && !/(?:is|are|:|=|,|to|-|safe|pad) ?$/.test(found.slice(0, -secret.length))) return false;
  return digits.length >= (named ? 3 : 4) && (named || !/^0[89]\d0$/.test(digits));
}

const inside = (hit: RegExpExecArray, secret: string): Match => {
  const start = hit.index + hit[0].lastIndexOf(secret);
  return { start, end: start + secret.replace(/[.!?)\]]+$/, '').length, suggestion: '' };
};
