import { CLASS, KIN, NEED, PRONOUN, PUPIL } from '../lexicons/cue-words';
import { tokenAt, type Reading } from '../reading';
import type { Knowledge } from '../rule';
import type { Match } from '../types';

/** "J.B.", "R.McK." with their stops; "JB" only right before a class. */
const DOTTED = /(?<![\w.])[A-Z]\.\s?(?:Mc|Mac|O')?[A-Z](?:\.[A-Z](?=\.))?\.?(?![\w])/g;
const BARE = /(?<![\w.])[A-Z]{2}(?= (?:\(?(?:in|of|from) (?:year |y|my |our |\d)|\((?:y|\d)|(?:1[0-4]|[1-9])[A-Z]{1,2}\b))/gi;
/** "U.B. in Birch". */
const IN_PLACE = /^ (?:in|from|of) [A-Z]/;
const NOT_PEOPLE = /^(?:pe|re|it|ta|uk|us|eu|tv|pm|am|ie|eg|qa|ht|dt|ks|ai|hr|id|mp|nb|ps|sa|ad|bc|ce|phd|pa|ed|un|ni|vs|st|dr|mr|as|is|he|we|me|my|at|in|on|or|so|be|do|go|no|to|up|an|by|if|of)$/;

/** Initials that the class or a pupil's story beside them makes a name. */
export function* findInitials(reading: Reading, { own }: Knowledge): Generator<Match> {
  const { text, tokens, sentences, school } = reading;
  for (const pattern of [DOTTED, BARE]) {
    for (const hit of text.matchAll(pattern)) {
      const letters = hit[0].replace(/[^A-Za-z]/g, '').toLowerCase();
      const classed = /^ ?[,(]? ?(?:(?:in|of|from) )?\(?(?:year|y\d|yr|p\d|s\d|\d{1,2}[A-Z])/i.test(text.slice(hit.index + hit[0].length, hit.index + hit[0].length + 16));
      if ((NOT_PEOPLE.test(letters) && !classed) || (pattern === BARE && hit[0] !== hit[0].toUpperCase())) continue;
      const at = tokenAt(tokens, hit.index);
      const next = tokens[tokenAt(tokens, hit.index + hit[0].length)];
      // "J.B. Priestley" is somebody else; a class code or a small word after them is what we look for.
      if (next && next.start - hit.index - hit[0].length < 2 && next.shape === 'capital' && !/^(?:in|of|from|who|has|is|was|year|y\d)/.test(next.text)) continue;
      const before = tokens[at - 1];
      if (before && /^(?:mr|mrs|ms|miss|dr|sir|prof|by)$/.test(before.text)) continue;
      if (own.names.some((name) => name.replace(/\W/g, '') === letters)) continue;
      const sentence = tokens[at]?.sentence ?? 0;
      const around = (sentences[sentence] as number) | (sentences[sentence - 1] ?? 0) | (sentences[sentence + 1] ?? 0);
      const placed = IN_PLACE.test(text.slice(hit.index + hit[0].length, hit.index + hit[0].length + 9)) || before?.text === 'initials';
      if (pattern === BARE || around & (CLASS | PUPIL | NEED) || school > 2 || placed || (around & PRONOUN && (school > 0 || around & KIN))) yield { start: hit.index, end: hit.index + hit[0].length, suggestion: 'a pupil' };
    }
  }
}
