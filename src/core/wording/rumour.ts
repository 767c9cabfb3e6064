// Source: written for this project. MIT.

/** Words of hearsay, and of what is said of a school or of somebody there. */
export const RUMOUR_CLASSES = {
  HEARSAY: 'apparently gossip allegedly rumour* whisper* reckon reckons',
  TELLER: 'mate friend friends neighbour neighbours hairdresser cousin sister brother mum mums dad dads husband wife man lady bloke woman someone somebody everyone everybody people parents kids lad lass daughter son nan auntie source cleaner they them girl she he',
  SAYS: 'says said say saying told tells reckons reckon knows heard saw seen thinks',
} as const;

export const RUMOUR_PATTERNS = {
  rumourMark: "HEARSAY | (word|rumour|talk|story) ~2 (is|on|has|in|round|around|going) | (i|i've|we|just|anyone|else|also|been) ~1 (heard|hearing)(! ~1 (of|him|her|them|me|us|back|nothing|about)) | hearing (that|the|it|they|POST|TITLES|NAME) | (TELLER|THEM) ~5 SAYS | PRON ~1 (saying|says|reckons) | heard (that|it|they|the|there's|from|POST|TITLES|NAME|our|it's|they're) | (SAYS) ~1 (by|from) ~3 TELLER | TELLER ~2 told me | what ~1 (i've|i) ~1 (heard|been told|told) | (everyone|everybody|people|village|town) ~2 (saying|says|reckons) | (i'm|im|been|was|were) told | is it (true|right) | (everybody|everyone) (knows|knew) | (not|don't) ~2 know ~2 (true|if|how) | (going|doing) (round|around|the rounds) | what ~3 saying | (somebody|someone|they're|school|school's|they) ~2 (covering|hiding|hushing)",
} as const;
