import { closedOn, standingOf } from '../accounts';
import type { Rule } from '../rule';
import type { Match, Post } from '../types';

/** What a school does and an account of one person does not. */
const SPEAKS = /\b(?:the|our) school (?:will|would like|can confirm|is (?:pleased|delighted|proud|closed|open)|invites|welcomes)\b|\bwe(?:'re| are)? (?:all )?(?:here )?at (?:the |our )?school\b|\bon behalf of (?:the |our )?school\b/;
const SPEAKS_BEFORE_NAME = /\bwe(?:'re| are)? (?:all )?(?:here )?at (?:the )?$|\bon behalf of (?:the )?$/;
const SPEAKS_AFTER_NAME = /^ (?:will|would like|can confirm|(?:is|are) (?:pleased|delighted|proud|closed|open)|invites?|welcomes?)\b/;
/** Something to celebrate, and it is the school's. */
const NEWS = /\bour (?:pupils|children|students|year (?:\d\d?|one|two|three|four|five|six)s?|y\d\d?s?|reception|nursery|choir|orchestra|team|school(?:'s)?) [^.!?\n]{0,60}\b(?:won|winners?|trip|visit|visited|performed|performance|assembly|sports day|fair|fete|concert|production|show|awards?|results|celebrated|champions|tournament|exhibition|open (?:day|evening))\b/;
/** Families say "our children" too, and clubs "our team". */
const SCHOOLS_OWN = /^our (?:pupils|students|year|y\d|reception|nursery|school)/;
const FIRST_PERSON = /\b(?:i|i'm|i've|i'll|i'd|my|me|myself)\b/;
const PRIVATE_LIFE = /\b(?:husband|wife|partner|boyfriend|girlfriend|my (?:kids|dog|cat|mum|dad|flat|house|car)|wine|gin|prosecco|pub|hangover|hungover|telly|netflix|takeaway|tonight|my (?:weekend|holiday|birthday)|lol|omg)\b/;

const UNLISTED: Match = { start: 0, end: 0, why: 'why_account_unlisted', serves: { standard: 'honest', clause: 'O2' } };
const CLOSED: Match = { start: 0, end: 0, why: 'why_account_closed', serves: { standard: 'honest', clause: 'O4' } };

const OF_SCHOOL = { why: 'why_account_news', serves: { standard: 'sensitive', clause: 'N6' } } as const;

export const account: Rule = {
  id: 'account',
  kind: 'account',
  standard: 'honest',
  clause: 'H1',
  severity: 'note',
  why: 'why_account_voice',
  *find({ lower, school }, knowledge, { account: name, platform, audience, pictures = [] }) {
    if (name === undefined || name === '') return;
    const standing = standingOf(name, platform, knowledge);
    if (standing === 'unlisted') yield UNLISTED;
    if (standing === 'closed') yield { ...CLOSED, slots: { date: closedOn(name, platform, knowledge) } };
    if (audience === 'message') return;
    if (standing === 'official') {
      const own = school === 0 && FIRST_PERSON.test(lower) ? PRIVATE_LIFE.exec(lower) : null;
      if (own) yield { ...spanOf(own), why: 'why_account_personal', serves: { standard: 'professional', clause: 'P1' } };
    } else if (standing === 'own') {
      const voice = SPEAKS.exec(lower);
      if (voice) yield spanOf(voice);
      else yield* speaksByName(lower, knowledge.own.names);
      const news = NEWS.exec(lower);
      if (news && (school > 1 || SCHOOLS_OWN.test(news[0]))) yield { ...spanOf(news), ...OF_SCHOOL };
      else if (pictures.length > 0 && school > 1) yield { start: 0, end: 0, ...OF_SCHOOL };
    }
  },
  examples: {
    flags: [
      from('Tanglewick PE', 'Great football tonight, well played everyone'),
      from('@tps_music', 'Rehearsal moved to the hall'),
      from('@TanglewickOld', 'Come to the fair on Saturday'),
      from('Ness Ardley', 'We at Tanglewick are so sorry about the mix-up'),
      from('Ness Ardley', 'Tanglewick Primary School is delighted to announce its new hall'),
      from('Ness Ardley', 'Our Year 4s won the county tournament!'),
      from('Tanglewick Primary School', 'I am so ready for wine, what a week'),
      { ...from('Ness Ardley', 'Busy morning in Year 2, the classroom looks lovely'), pictures: [{ name: 'IMG_2041.jpg', placed: false }] },
    ],
    passes: [
      from('Ness Ardley', 'We at the allotment are so proud of the leeks'),
      from('Ness Ardley', 'The school run was murder this morning'),
      from('Tanglewick Primary School', 'Year 4 had a lovely day at the farm. Thank you to the parents who came.'),
      from('Tanglewick Primary School', 'We are closed tonight because of the snow'),
      from('Ness Ardley', 'Our team won the pub quiz'),
      'We at Tanglewick are so sorry about the mix-up',
    ],
  },
};

const spanOf = ({ index, 0: { length } }: RegExpExecArray): { readonly start: number; readonly end: number } => ({ start: index, end: index + length });

/** "We at Tanglewick …", "Tanglewick will …". */
function* speaksByName(lower: string, names: readonly string[]): Generator<Match> {
  for (const name of names) {
    const at = lower.indexOf(name);
    if (at < 0) continue;
    const end = at + name.length;
    if (SPEAKS_BEFORE_NAME.test(lower.slice(Math.max(0, at - 40), at)) || SPEAKS_AFTER_NAME.test(lower.slice(end, end + 40))) return yield { start: at, end };
  }
}

function from(name: string, text: string): Post {
  return { text, account: name };
}
