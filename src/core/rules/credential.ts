import { isCardNumber, isIban } from '../numbers/check-digits';
import type { Rule } from '../rule';
import type { Match } from '../types';

const SECRET_WORD = "(?:pass ?words?|passcodes?|pass ?phrase|pwd|pin|(?:door|gate|alarm|key ?(?:safe|pad|box)|lock ?box|entry|access|staff ?room|office|photocopier|printer|building|side|back|main|safe|buzzer|security|site)(?:'s)? ?(?:broken so )?(?:code|number|pin)|code(?: for the (?:door|gate|alarm|safe|key ?safe|photocopier|staff ?room|[a-z]+ door))?|combination|wi-?fi(?: (?:password|key|code))?|staff wi-?fi|log ?in|user ?name|network key|cyfrinair|cod y drws)";
/** A secret and what it is: with a digit or a sign in it, or in quotes, since "the password is broken" tells none. */
const TOLD = new RegExp(`(?<!\\w)${SECRET_WORD}[^\\n!?"]{0,60}?(?: is|'s|:|=| -| –| are| =|, )(?: now| still| currently)? ?["']?((?:[^\\s"',]{3,32} ?/ ?)?(?=[^\\s"']{0,30}[\\d!£$%^&*_#@])[^\\s"',]{3,32}(?: ?/ ?[^\\s"',]{3,32})?)`, 'g');
const QUOTED = new RegExp(`(?<!\\w)(?:pass ?word|passcode|wi-?fi key|network key)[^\\n.!?]{0,40}? (?:is|was|are|=|:) ?["']([^"'\\n]{3,32})["']`, 'g');
const CODE_AFTER = /(?<!\w)(?:(?:door|gate|alarm|key ?safe|keypad|lock ?box|buzzer|staff ?room|site|safe) code|code for (?:the )?(?:door|gate|alarm|key ?safe|staff ?room)|pin)[ :=-]{1,3}(?:is )?([a-z]?\d[\d ]{2,7}[a-z#*]?)(?!\w)/g;
const CARD = /(?<![\d.])(?:\d[ -]?){12,18}\d(?![\d.])/g;
const SORT_AND_ACCOUNT = /(?<!\d)(?:sort ?code[ :]{0,3})?\d{2}[- ]\d{2}[- ]\d{2}[^\d\n]{1,30}\d{8}(?!\d)/g;
const IBAN = /(?<!\w)[a-z]{2}\d{2} ?(?:[a-z\d]{4} ?){3,7}[a-z\d]{1,4}(?!\w)/g;

export const credential: Rule = {
  id: 'credential',
  kind: 'credential',
  standard: 'confidential',
  clause: 'C6',
  severity: 'interrupt',
  why: 'why_credential',
  *find({ lower }) {
    for (const pattern of [TOLD, QUOTED, CODE_AFTER]) {
      for (const hit of lower.matchAll(pattern)) {
        const secret = hit[1] ?? '';
        const start = hit.index + hit[0].lastIndexOf(secret);
        const length = secret.replace(/[.!?)\]]+$/, '').length;
        if (!/^(?:https?:|\d{1,2}[:.]\d\d|£|20\d\d$|\d+(?:st|nd|rd|th)$)/.test(secret) && length > 2) yield { start, end: start + length, suggestion: '' };
      }
    }
    if (!/\d/.test(lower)) return;
    for (const hit of lower.matchAll(CARD)) if (isCardNumber(hit[0].replace(/\D/g, '')) && /\b(?:card|visa|mastercard|amex|debit|credit|cvv|expir)/.test(lower)) yield whole(hit);
    for (const hit of lower.matchAll(SORT_AND_ACCOUNT)) yield whole(hit);
    for (const hit of lower.matchAll(IBAN)) if (isIban(hit[0].replaceAll(' ', ''))) yield whole(hit);
  },
  examples: {
    flags: ['Staffroom door code is 4471 if you get locked out', 'wifi password: Fennel!Tops9', 'pay it to 20-00-00 account 55779911', 'The alarm code 9182# still works', 'laptop password is "marmalade"'],
    passes: ['Forgot my password again', 'The dress code is smart', 'Use code READ10 at the till for books', 'Password reset is on Monday 12', 'Year 6 are learning to code'],
  },
};

const whole = (hit: RegExpExecArray): Match => ({ start: hit.index, end: hit.index + hit[0].trimEnd().length, suggestion: '' });
