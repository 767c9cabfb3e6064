// Source: written for this project. MIT.

/** Words of hearsay, and of what is said of a school or of somebody there. */
export const RUMOUR_CLASSES = {
  HEARSAY: 'apparently gossip allegedly seemingly rumour* whisper* whispers reckon reckons',
  TELLER: 'mate mates friend friends neighbour neighbours hairdresser cousin sister brother mum mums dad dads husband wife man lady bloke woman someone somebody everyone everybody people parents kids lad lass daughter son nan auntie guy source cleaner they them girl she he',
  SAYS: 'says said say saying told tells reckons reckon knows heard saw seen thinks',
  DAMNING: 'condemned messaging weedkiller time dbs checked paid nea legionella painted rats suddenly sudden done arrested sacked suspended drunk drinking dealing nicked fiddled fiddling hit hitting pushed police pregnant fraud broke bust bankrupt closed closing close shut shutting concrete asbestos knife fire stabbing walked split sleeping excluded leaked lost mice covering covered hiding lying liar till missing prison record weed cloud strip filming caught kicked slapped shouted dead died meningitis failed photos sick fixed opened sectioned breakdown resigned leave burnt killed collapsed',
} as const;

export const RUMOUR_PATTERNS = {
  rumourMark: "HEARSAY | (word|rumour|talk|story) ~2 (is|on|has|in|round|around|going) | (i|i've|we|just|anyone|else|also|been) ~1 (heard|hearing)(! ~1 (of|him|her|them|me|us|back|nothing|about)) | hearing (that|the|it|they|POST|TITLES|NAME) | just saying | can't prove | (TELLER|THEM) ~5 SAYS | PRON ~1 (saying|says|reckons) | heard (that|it|they|the|there's|from|POST|TITLES|NAME|our|it's|they're) | (SAYS) ~1 (by|from) ~3 TELLER | TELLER ~2 told me | what ~1 (i've|i) ~1 (heard|been told|told) | make of that | draw your own | all i'm saying | (everyone|everybody|people|village|town) ~2 (saying|says|reckons) | (i'm|im|been|was|were) told | is it (true|right) | (can|could) (anyone|anybody|someone) ~1 (confirm|verify) | (don't|dont|not) quote me | no smoke | (everybody|everyone) (knows|knew) | (not|don't) ~2 know ~2 (true|if|how) | (going|doing) (round|around|the rounds) | what they're saying | what ~3 saying | (somebody|someone|they're|school|school's|they) ~2 (covering|hiding|hushing)",
  rumourClaim: '(POST|TITLES .|SITE|PUPILS|PRON|NAME|THEM|GROUP|PLACE|staff|kitchen|somebody|someone|they|coach|driver|papers|coursework|it) ~9 DAMNING | DAMNING ~9 (POST|TITLES .|SITE|PUPILS|PRON|NAME|THEM|GROUP|PLACE|kids|staff|school|job)',
  rumourAsked: '(HARM|MISHAP|WEAPON|GRAVELY) ~6 ASK',
  rumourHere: '(POST|SITE|GROUP|PUPILS|CLASSMATES|SCHOOLISH|TITLES .)',
} as const;
