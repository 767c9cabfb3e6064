import type { Reading } from '../reading';
import { hash } from '../text/hash';
import { sameList, type Candidate } from './candidates';
import type { SaidOfWord, Surroundings } from './scene';
import { SAID_ADULT, SAID_PUPIL, saidOf } from './features-elsewhere';
import { isPublicCandidate } from './public-people';

const MISS = /(?:^|["“”'‘,.!?:] ?)(?:miss|sir)\b(?! [a-z]+'s|\.)(?=[,!?"”'’ ]|$)|\b(?:miss|sir)[,!?"”]/;

/** "in 1833", "back in '57", "ten years ago". */
const LONG_AGO = /\b(?:1\d{3}|200\d|201[0-5])s?\b|'\d\ds?\b|\byears? ago\b|\bcentur(?:y|ies)\b/;
const QUOTE = /"/g;

/** What all candidates of a text share. */
export function surroundings(reading: Reading, found: readonly Candidate[]): Surroundings {
  const { tokens } = reading;
  const times = new Map<string, number>();
  const said = found.map((one) => saidOf(reading, one));
  const saidOfWord = new Map<string, SaidOfWord>();
  found.forEach(({ from, to }, place) => {
    const word = tokens[from]?.text ?? '';
    times.set(word, (times.get(word) ?? 0) + 1);
    for (const one of new Set([word, tokens[to]?.text ?? ''])) {
      const of = saidOfWord.get(one) ?? { adult: 0, pupil: 0 };
      if ((said[place] as number) & SAID_ADULT) of.adult += 1;
      if ((said[place] as number) & SAID_PUPIL) of.pupil += 1;
      saidOfWord.set(one, of);
    }
  });
  const known = found.map((candidate) => isPublicCandidate(reading, candidate));
  const listedOn = found.map((candidate, i) => {
    const next = found[i + 1];
    return next !== undefined && sameList(reading, candidate, next);
  });
  const namesPublic = found.some(({ from }, i) => known[i] === true && tokens[from]?.shape !== 'lower');
  const codes = new Uint32Array(tokens.length);
  for (let i = 0; i < tokens.length; i += 1) codes[i] = hash(tokens[i]?.text ?? '');
  return { miss: MISS.test(reading.lower), longAgo: LONG_AGO.test(reading.lower), quoted: quotedIn(reading, found), said, saidOfWord, found, codes, known, listedOn, namesPublic, times };
}

/** One walk over both, since a text may be full of either. */
function quotedIn({ tokens, text }: Reading, found: readonly Candidate[]): boolean[] {
  const quotes = Array.from(text.matchAll(QUOTE), ({ index }) => index);
  let opened = 0;
  return found.map(({ from }) => {
    const start = tokens[from]?.start ?? 0;
    while ((quotes[opened] ?? start) < start) opened += 1;
    return opened % 2 === 1 && opened < quotes.length;
  });
}
