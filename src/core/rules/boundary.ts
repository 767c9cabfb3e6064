import { joinedName } from '../names/joined';
import type { Knowledge, Rule } from '../rule';
import { fold } from '../text/fold';
import type { Post } from '../types';
import { nameKey } from '../watchlist/encode';

/** Surnames of more than one word are hashed as one. */
const LONGEST_SURNAME = 3;

/** Does `shown`, a name or a handle as a page shows it, carry a name of the watchlist that is nobody's of the staff? */
function isListed(shown: string, { watchlist, own }: Knowledge): boolean {
  const words = fold(shown).text.toLowerCase().split(/[^\p{L}'-]+/u).filter(Boolean);
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at] as string;
    for (let to = at + 2; to <= Math.min(words.length, at + 1 + LONGEST_SURNAME); to += 1) {
      const rest = words.slice(at + 1, to);
      if (watchlist.hasPair(nameKey(first), nameKey(rest.join(''))) && !own.staffFull.has([first, ...rest].join(' '))) return true;
    }
  }
  const { names, parts } = joinedName(shown, watchlist.hasPair);
  const [first = '', last = ''] = parts;
  return names === 2 && watchlist.hasPair(nameKey(first), nameKey(last)) && !own.staffFull.has(parts.join(' '));
}

export const boundary: Rule = {
  id: 'boundary',
  kind: 'boundary',
  standard: 'sensitive',
  clause: 'N5',
  severity: 'note',
  why: 'why_boundary',
  *find({ text }, knowledge, { audience, recipient = '' }) {
    if (audience === 'profile') {
      if (isListed(text, knowledge)) yield { start: 0, end: text.length, severity: 'interrupt', why: 'why_pupil_name_listed', serves: { standard: 'professional', clause: 'P3' } };
    } else if (isListed(recipient, knowledge)) yield { start: 0, end: 0 };
  },
  examples: {
    flags: [messaging('Ottoline Marchbanks', 'See you tomorrow'), messaging('@ottoline.marchbanks09', 'Nice photo!'), befriending('Ottoline Marchbanks'), befriending('ottoline Marchbanks 🦋')],
    passes: [messaging('Ottilie Fenn', 'See you tomorrow'), messaging('@marchbanks_bakery', 'Two loaves please'), befriending('Dorothea Brook'), 'See you tomorrow'],
  },
};

function messaging(recipient: string, text: string): Post {
  return { text, recipient, audience: 'message' };
}

function befriending(text: string): Post {
  return { text, audience: 'profile' };
}
