import { CLASS, PUPIL } from '../lexicons/cue-words';
import { findInitials } from '../names/initials';
import { joinedName } from '../names/joined';
import { judge, pupilsAmong } from '../names/judge';
import { isPublic } from '../names/public-people';
import type { Reading } from '../reading';
import type { Knowledge, Rule } from '../rule';
import type { Match } from '../types';
import { nameKey } from '../watchlist/encode';

/** Words that make a tag one about a child: #WellDoneAva, #GetWellSoonMaya. */
const TAG_WORD = /^(?:well|done|get|soon|happy|birthday|team|vote|for|go|love|from|strong|proud|of|our|little|miss|congrats|congratulations|champion|good|luck|super|star|welcome|bravo|prayers|pray|thank|you|day|is|nine|ten|five|six|seven|eight)+$/;

export const pupilName: Rule = {
  id: 'pupil-name',
  kind: 'pupil-name',
  standard: 'confidential',
  clause: 'C1',
  severity: 'interrupt',
  why: 'why_pupil_name',
  *find(reading, knowledge) {
    for (const { candidate, listed } of pupilsAmong(judge(reading, knowledge), reading)) yield match(reading, candidate.from, candidate.to, listed);
    yield* findInitials(reading, knowledge);
    yield* findJoined(reading, knowledge);
  },
  examples: {
    flags: [
      'Well done Tobias Fenn in Year 5, first in the hurdles!',
      'so proud of our year 3 star kezia olawale who read to the whole school',
      'Aoibheann has drawn me a dragon in maths again. 4B are the best class',
      'Detention list for 9C: R.T. again, third time this week',
      "Does anyone have Rukhsana's mum's number? She left her coat in the Year 2 cloakroom",
      'Llongyfarchiadau i Eluned Prosser, Blwyddyn 6!',
      'Good luck in the final tomorrow #TeamJaskaran from all at school',
      'S a m u e l in 5R bit someone again',
      'Had to part Yusuf Demir and the rest of the Year 9 lads at the gate',
      'Has Morwenna gone home ill? Year 3, spots all over.',
      'It is students like Chukwuemeka who make a wet Friday worth it',
      'It will be one of the Penhaligon boys again, ask the office',
    ],
    passes: [
      'Year 4 had a great day at the farm!',
      'Thanks Mrs Oyelaran for running the chess club',
      'Marcus Rashford did more for school meals than any minister',
      'Will you mark the Year 9 books? I hope so, may as well',
      'Rosa Parks for Year 6 assembly next week',
      'The Charlotte Street entrance is shut, use the one by the library',
      'Off to St Mary’s with the netball team on Thursday',
      'The Bolton lads and the Ukrainian girls have settled into our school choir',
    ],
  },
};

function match(reading: Reading, from: number, to: number, listed: boolean): Match {
  const { tokens, year } = reading;
  const first = tokens[from];
  const last = tokens[to];
  return {
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    ...(listed && { why: 'why_pupil_name_listed' }),
    suggestion: year === '' ? 'a pupil' : `a Year ${year} pupil`,
  };
}

/** @handles and #tags that are made of a name. */
function* findJoined(reading: Reading, { own, watchlist }: Knowledge): Generator<Match> {
  const { tokens, text, sentences } = reading;
  for (const token of tokens) {
    if ((token.kind !== 'handle' && token.kind !== 'tag') || /\w/.test(text.charAt(token.start - 1))) continue;
    const written = text.slice(token.start + 1, token.end);
    const { names, parts, rest } = joinedName(written, watchlist.hasPair);
    if (names === 0 || isPublic(parts.join(' ')) || rest.some((word) => own.nameWords.has(word)) || own.staffFull.has(parts.join(' ')) || parts.some((part) => own.staffLast.has(part))) continue;
    if (/^(?:mr|mrs|ms|miss|sir|dr)(?![a-z])/i.test(written) || /^(?:Mr|Mrs|Ms|Miss|Dr)[A-Z]/.test(written)) continue;
    const [first = '', last = ''] = parts.map(nameKey);
    const listed = names === 2 && watchlist.hasPair(first, last);
    const firstListed = watchlist.hasFirst(first);
    const sentence = sentences[token.sentence] as number;
    const about = (reading.school > 0 ? 1 : 0) + (reading.school > 2 ? 0.5 : 0) + (sentence & CLASS ? 1 : 0) + (sentence & PUPIL ? 0.5 : 0) + (firstListed ? (names === 1 && token.kind === 'tag' && rest.length > 0 ? 2.3 : 0.6) : 0);
    const praising = token.kind === 'tag' && rest.length > 0 && TAG_WORD.test(rest.join(''));
    const score = names + about + (praising ? 1.5 : 0) - (reading.school === 0 && !praising ? 0.7 : 0);
    if (listed || score >= (token.kind === 'tag' ? 2.5 : 2.6)) yield { start: token.start, end: token.end, ...(listed && { why: 'why_pupil_name_listed' }), suggestion: token.kind === 'tag' ? '' : 'a pupil' };
  }
}
