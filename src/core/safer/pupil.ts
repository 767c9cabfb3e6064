import type { Around, Fitted } from './change';

/** What a suggestion already says: "in Year 4", "(7B)", ", Y9,", "4W" after a name. */
export const CLASS_AFTER = /^,? ?(?:\(?(?:in |from |of )?(?:my |our )?(?:year|yr|y) ?\d{1,2}[a-z]?\)?|\((?:1[0-3]|\d)[a-z]{1,2}\)|(?:in|from|of) (?:1[0-3]|\d)[a-z]{1,2}\b|(?:1[0-3]|\d)[A-Z]{1,2}\b)(?:,(?= (?:who|has|is|was|for)))?/i;
/** "our captain Oliver", "Star of the Week Oliver": what the child is said to be is enough. */
const ROLE = /(?<![\p{L}'])(?:pupils?|students?|child|children|learners?|boys?|girls?|lads?|lass(?:ie)?s?|kids?|bairns?|twins?|sons?|daughters?|brothers?|sisters?|siblings|cousins?|niece|nephew|classmates?|friends?|stars?|winners?|champions?|captains?|prefects?|reps?|councillors?|runners?|readers?|singers?|dancers?|artists?|poets?|authors?|scientists?|historians?|musicians?|pianists?|footballers?|striker|goalkeeper|goalie|gymnasts?|swimmers?|(?:fifth|sixth) formers?|(?:pupil|star|player|reader|writer|learner|artist|scientist|mathematician|athlete) of the (?:day|week|month|term|year|match))(, | )$/iu;
/** "the Sangha boy", "the Novak twins": the name alone goes. */
const NOUN = /^ (?:boys?|girls?|lads?|lass(?:es)?|kids?|child|children|twins|triplets|brothers?|sisters?|siblings|family|household)(?!\p{L})/iu;
/** Said to somebody: after it comes "to". */
const PRAISE = /(?<!\p{L})(?:well done|congratulations|congrats|happy birthday|many happy returns|thank you(?: so much)?|thanks(?: so much)?|good luck|best of luck|bravo|kudos|shout[- ]?out|hats off|best wishes|get well soon|happy \d+th)(,? )$/iu;
/** The child itself is spoken to. */
const YOU_AFTER = /^,? (?=(?:you|your|you're|youre|you’re|ur|u)(?!\p{L}))/iu;
const YOU_BEFORE = /(?<!\p{L})(?:you|your|you're|you’re|ur|well done|congratulations|congrats|thanks?|come on|take a bow|bow|happy birthday|good luck)(?!\p{L})/iu;
const ENDS = /^\s*(?:[.!?…]|\p{Extended_Pictographic}|[#@]|$)/u;
const ADJECTIVE = '(?:very own|(?:very|most|rather|really) \\p{L}+|own|ain|little|wee|tiny|dear|young|poor|lovely|sweet|brave|clever|kind|brilliant|amazing|wonderful|fabulous|fantastic|incredible|gorgeous|talented|super|superstar|bonny|cheeky|dearest|darling) ';
const DETERMINER = '(?:the|our|my|your|his|her|their|this|that|a|an|oor)';
const DESCRIBED = new RegExp(`(?<![\\p{L}'’])${DETERMINER} (?:${ADJECTIVE}){1,3}$`, 'iu');
/** "Year 4's Oliver", "our school's own Oliver": no other possessive, which may be an "is". */
const OWNED = new RegExp(`(?:(?:\\d\\p{L}{0,3}|school|class|form|team|house|group|set|academy|primary|reception|nursery)['’]s |['’]s (?:very own|own|ain) )$`, 'iu');
const DROPPED = new RegExp(`(?<![\\p{L}'’])(?:${DETERMINER} |${ADJECTIVE})$`, 'iu');

/** How "a Year 4 pupil", "another pupil" or "two pupils" fits between what stands before and after the name. */
export function fitPupil({ before, after }: Around, words: string, opens: boolean): Fitted {
  const role = ROLE.exec(before)?.[1];
  if (role === ' ') return { drop: 1, take: 0, words: '' };
  if (role && after.startsWith(',')) return { drop: 2, take: 1, words: '' };
  if (NOUN.test(after)) return { drop: 0, take: 1, words: '' };
  const spokenTo = opens ? YOU_AFTER.exec(after) : null;
  if (spokenTo) return { drop: 0, take: spokenTo[0].length, words: '' };
  if (before.endsWith(', ') && ENDS.test(after) && YOU_BEFORE.test(before)) return { drop: 2, take: 0, words: '' };
  const take = CLASS_AFTER.exec(after)?.[0].length ?? 0;
  const praise = PRAISE.exec(before)?.[1];
  if (praise) return { drop: praise.length, take, words: ` to ${words}` };
  const bare = words.replace(/^(?:an?|the|another|two|three|four|five|six|seven|eight|nine|several) /, '');
  if (DESCRIBED.test(before)) return { drop: 0, take, words: bare };
  if (OWNED.test(before)) return { drop: 0, take, words: /\d/.test(before) ? bare.replace(/^Year \d+ /, '') : bare };
  return { drop: DROPPED.exec(before)?.[0].length ?? 0, take, words };
}
