/**
 * How many names of each group are found in plain sentences: tsx scripts/by-group.ts names.json
 * The file holds `{ group: { first: string[], last: string[] } }`. No name is on a roll. Prints the share found by group,
 * for sentences that place a full name plainly in a school and for those that give a first name and one word of the classroom.
 */
import { readFileSync } from 'node:fs';
import { detect, prepare } from '../src/core/detect';
import type { School } from '../src/core/types';
import { randomFrom } from './names/examples';

const PLAIN = [
  'Well done {n} in Year 5 for a superb recorder solo', '{n} of 7B won the county chess final', 'Star of the week is {n} in Reception',
  'So proud of my pupil {n}, who passed her maths GCSE today', 'Our Year 6 pupil {n} swam forty lengths for charity', '{n} (Year 9) has been picked for the regional team',
  'Congratulations to {n}, Year 11, on nine grade 9s', 'My Year 3 class loved the poem that {n} wrote', '{n} in 4W was sent out of assembly again',
  'Year 8 detention on Thursday: {n}', 'Has anybody found the PE kit of {n} in Year 2?', 'I taught {n} in Year 10 and never forgot the essays',
  'Good luck to our head girl {n} at the debating final', 'Happy birthday to {n} in my form', '{n} joined our Year 1 class from Leeds today',
  'The mum of {n} in Year 4 rang about the homework', 'Our pupil {n} read the lesson at the carol service', '{n}, one of our sixth form students, has an offer from Durham',
  '{n} from 9C has been excluded for two days', 'Moderation today: {n} in Year 6 is now at greater depth', 'Lovely model volcano by {n} in Year 5',
  'The lead in the school play goes to {n} of 8D', '{n} in Year 7 has an EHCP review on Tuesday', 'Swimming certificates for {n} and the rest of Year 3',
  'Pupil of the month: {n}, Year 10', 'Our school council has elected {n} of Year 6', '{n} in my Year 2 class lost a tooth during phonics',
  'Get well soon {n} in Year 5, from all your classmates', 'Thank you to {n} in Year 9 for showing the visitors round our school', 'Year 12 student {n} spoke to the governors about exams',
];
const THIN = [
  '{n} lost a jumper at playtime', '{n} hid under the desk in maths', 'my pupil {n} can juggle', '{n} forgot the homework again', 'Lovely reading from {n} this morning',
  '{n} cried at register', 'told {n} to line up for lunch', '{n} was brilliant in assembly', "{n}'s spelling is getting better", '{n} drew me a dragon in phonics',
];
const SCHOOL: School = { name: 'Harrow Lane Primary School', aliases: [], address: '', phone: '', email: '', domains: [], staff: [], watchlist: '', askWhen: 'findings', rulesNote: [], rulesOff: [], leftAlone: [], today: () => '2026-11-22' };
const NAMES_PER_SENTENCE = 20;

const prepared = prepare(SCHOOL);
const groups = Object.entries(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Record<string, { first?: string[]; last?: string[] }>).filter(([, { first, last }]) => first && last);

for (const [what, sentences, full] of [['plain cue, full name', PLAIN, true], ['thin cue, first name', THIN, false]] as const) {
  const shares = groups.map(([group, { first = [], last = [] }]) => {
    const random = randomFrom(5);
    const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] as string;
    let hits = 0;
    for (const sentence of sentences) {
      for (let i = 0; i < NAMES_PER_SENTENCE; i += 1) {
        const name = full ? `${pick(first)} ${pick(last)}` : pick(first);
        const start = sentence.indexOf('{n}');
        if (detect({ text: sentence.replace('{n}', name) }, prepared).some((one) => one.kind === 'pupil-name' && one.start < start + name.length && start < one.end)) hits += 1;
      }
    }
    return { group, share: hits / (sentences.length * NAMES_PER_SENTENCE) };
  });
  const all = shares.map(({ share }) => share);
  console.log(`${what}, n = ${sentences.length * NAMES_PER_SENTENCE} a group: worst ${Math.min(...all).toFixed(3)}, best minus worst ${(Math.max(...all) - Math.min(...all)).toFixed(3)}`);
  for (const { group, share } of shares) console.log(`  ${group.padEnd(30)} ${share.toFixed(3)}`);
}
