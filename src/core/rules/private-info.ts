import { KIN, PUPIL } from '../lexicons/cue-words';
import { PRIVATE, MILD } from '../lexicons/private-matters';
import type { Rule } from '../rule';
import { sentenceAround } from '../text/sentences';
import { clauseSpan } from '../text/clauses';
import { tokenAt } from '../reading';

/** Somebody it is told of. */
const SOMEONE = /\b(?:he|she|they|his|her|him|he'?s|she'?s|they'?re|pupil|boy|girl|lad|lass|child|kid|twins?|tutee|student|daughter|son|brother|sister|mum|dad|family|parents?|miss|mr|mrs|ms|sir|colleague|those two|the one|our girl|our boy|you'?re|lady|[a-z]\.[a-z]\.?)\b/;
/** Said of groups, of policy or of oneself in general. */
const GENERAL = /\b(?:training|policy|policies|awareness|webinar|course|conference|cpd|research|strategy|strategies|resources?|guidance|government|dfe|funding|system|nationally|any (?:tips|advice|ideas)|how do you|tips for|week|month|charity|raised|run for|report (?:says|on)|workshop|assembly on|lesson on|book about|novel|film|character|on the website|common application|head lice)\b/;

export const privateInfo: Rule = {
  id: 'private-info',
  kind: 'private-info',
  standard: 'confidential',
  clause: 'C1',
  severity: 'interrupt',
  why: 'why_private_info',
  *find(reading) {
    const { lower, tokens, sentences, school } = reading;
    if (school === 0 && !tokens.some((_, i) => (reading.cues[i] as number) & PUPIL)) return;
    for (const [pattern, grave] of [[PRIVATE, true], [MILD, false]] as const) {
      for (const hit of lower.matchAll(pattern)) {
        const around = sentenceAround(reading, hit.index);
        const at = tokenAt(tokens, hit.index);
        const sentence = tokens[at]?.sentence ?? 0;
        const told = (sentences[sentence] as number) | (sentences[sentence - 1] ?? 0);
        if (GENERAL.test(around) || !SOMEONE.test(around)) continue;
        if (!grave && !(told & (PUPIL | KIN) && /\b(?:he|she|his|her|him)\b/.test(around))) continue;
        const [start, end] = clauseSpan(reading, hit.index, hit.index + hit[0].length);
        yield { start, end, ...(!grave && { severity: 'note' as const }) };
      }
    }
  },
  examples: {
    flags: ["A girl in my form told me her dad's in prison", 'he has an EHCP and the school still gives him nothing', 'That boy in year 8 got excluded for vaping again', 'her mum has cancer and she cried all lesson'],
    passes: ['ADHD training at school today, so useful', 'My class had a great day', 'Our anti-bullying policy is on the website', 'She scored a goal for the school team'],
  },
};
