import type { Rule } from '../rule';
import { sentenceAround } from '../text/sentences';
import { clauseSpan } from '../text/clauses';

const HEARSAY =
  /\b(?:apparently|allegedly|rumou?rs?(?: (?:is|has it|going round))?|word (?:is|on the street)|(?:i |i've |just |we )?heard (?:that |she|he|they|it'?s|from|the|there|about)|(?:they're|they are|people are|everyone'?s|someone'?s|kids are|parents are|he'?s|she'?s|mums are) saying|(?:someone|somebody|everyone|everybody|people|parents|a (?:mate|friend|mum|little bird)|my (?:mate|friend|cousins?(?: lad)?|neighbour|sister|brother|mum|daughter|son|husband)|her neighbour|the neighbour|lady|man)(?: [a-z]+){0,5} (?:says?|said|saying|saw|reckons?|told me|knows)|is it true|can anyone confirm|don'?t quote me|no smoke without|going round that|a little bird|everybody knows (?:it|about|that))\b|\b(?:stabbing|fire|lockdown|arrest|affair) at [a-z ]{3,30}\?\?/g;
const ABOUT = /\b(?:head|headteacher|deputy|teacher|ta|school|staff|governors?|academy|pupil|kids?|children|sir|miss|mr|mrs|she|he|her|him|they|caretaker|class|trust|classroom|art room|year \d+)\b/;
const GRAVE = /\b(?:arrest\w*|affair|sacked|suspended|leave|drunk|drugs?|dealing|stole|stealing|theft|fiddl\w+|cheat\w*|abus\w*|inappropriate|touch\w*|hit|police|computers?|pregnant|fired|investigat\w+|bully\w*|fraud|debt|closed|closing|shut|concrete|asbestos|unsafe|knife|fire|stabb\w+|weapon|left (?:his|her|the)|having|walked out|split up|divorc\w+|had their|done by|sleeping with|evict\w*|grooming|pervert|racist|sent home|nicked|burn\w*|chat gpt|expelled|excluded)\b/;

export const rumour: Rule = {
  id: 'rumour',
  kind: 'rumour',
  standard: 'honest',
  clause: 'H2',
  severity: 'interrupt',
  why: 'why_rumour',
  *find(reading) {
    const { lower, school } = reading;
    if (school === 0 && !/\bschool\b/.test(lower)) return;
    for (const hit of lower.matchAll(HEARSAY)) {
      const around = sentenceAround(reading, hit.index);
      if (!ABOUT.test(around)) continue;
      const [start, end] = clauseSpan(reading, hit.index, hit.index + hit[0].length);
      const grave = GRAVE.test(around);
      if (grave) yield { start, end };
    }
  },
  examples: {
    flags: ["Apparently the deputy got arrested, it's all over school", 'my neighbour says the teacher was drunk in class', 'Is it true that the school hall has asbestos?'],
    passes: ['Apparently year 3 like olives', 'I heard the choir sing at school today, wow', 'Rumour has it that there is cake in the staffroom'],
  },
};
