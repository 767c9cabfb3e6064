// Source: written for this project. MIT. Plain abuse only; subtler words are left to the checklist.

/** Words that demean, and whom they may be aimed at. */
export const UNKIND_CLASSES = {
  INSULT:
    'moron* idiot* spanner* clown* arse tart cow pig snake* rats vermin scum scrounger* inbred* freak* psycho* dinosaur* liar* fraud* coward* animal* monkey* dumbo shower sheep dragon trout dregs shrek gobby scroungers monkeys weapons',
  DEMEANING: 'thick dim useless lazy fat ugly vile gormless feral stinking illiterate two-faced scruffy thicker fatter oranger',
  DEGREE: 'absolute complete utter proper right fat lazy little old thick miserable nasty useless ugly jumped-up bunch load shower gang such sad biggest worst human absolutely so',
  WHOM: "woman men man traveller* gypsies gyppos poles hr slt office neighbour* you you're youre your lot people these those",
  FAILING: 'run manage teach find spell plan lead count control tie open wipe name hit raise parent keep',
  TOLD_OF: 'called calling calls say saying use using stop word words wrong ban quote chapter character macbeth',
} as const;

const WHO = '(PUPILS|GROUP|POST|TITLES .|NAME|BODY|KIN|FOLK|PRON|THEM|WHOM|SITE|CLASSMATES|staff|INITIAL|HANDLE)';

export const UNKIND_PATTERNS = {
  unkindSaid: `${WHO} ~1 BE ~4 (INSULT|DEMEANING) | (he|she|hes|shes|they're|theyre|you're|youre) ~3 (INSULT|DEMEANING) | ${WHO} ~3 (a|an|such|absolute|complete|total|utter|what) ~1 INSULT | (what|such) ~1 (a|an) ~2 INSULT | (bunch|load|pack|shower|gang|crowd|lot|set|run|nest|family) (of|by|for) ~2 INSULT | DEGREE ~1 (INSULT|DEMEANING) ~3 ${WHO} | (that|those|these|this|the|her|his|their|my|your|our|yer) ~1 (INSULT|DEMEANING) ~1 (PUPILS|KIN|POST|GROUP|woman|man|head|family|class|thing) | (PUPILS|GROUP|POST|TITLES .|NAME|BODY|KIN|FOLK|PRON|THEM|INITIAL) ~4 (fat|lazy|stupid|thick|ugly|little|old|bloody|fucking|ignorant|absolute|miserable|vicious) ~1 INSULT | (by|for|with|of) (INSULT|liars)`,
  unkindTurn: `(thick|dim|dumb|daft|dense|ugly|fat) as | (${WHO}|who|that|INSULT) ~3 couldn't FAILING ~2 (a|an|in|his|her|their|the) ~1 . | as ~1 (much|useful) ~2 as a | (shouldn't|should|not|never) ~2 (be|been)? (allowed|trusted|left) ~1 (to|near|have|anywhere|with) ~1 (breed|kids|children|teach|reproduce|procreate|school|near|have|vote|PUPILS|a|an|in|any) | needs ~1 (good)? (slap|hiding|kicking|smack|belt|clout|leathering) | go back ~1 to ~1 (where|your|their|own) | waste of (space|oxygen|skin|air|a|time) | face like | (cousins|siblings) marry | teach (her|him|them) ~1 manners | (bone|dead|bloody) idle | (what|when) happens when | (dump|shithole|hellhole|toilet|cesspit|zoo) of ~1 | the lot of (them|you|yous) | ruin ~2 (class|school|it) | can't (read|spell) day | (dresses|dressed|acts) like ~1 (a|an) | human ~2 (wipe|being) | waste ~2 space | wet wipe | send ~1 (the lot|them|em|that lot|these) ~3 (back|home|boat) | (full|riddled|crawling|overrun) (of|with) (WHOM|INSULT) | INSULT ~1 that one | DEMEANING ~3 DEMEANING | (brains|sense) in a | before they breed | pass a test | (kids|children) by ~1 (NUMBER|two|three|four|five|six|different) ~1 (blokes|men|dads|fathers) | never done a day | give that lot | that lot ~1 (an inch|can't|never|always) | buy a mirror | INSULT ~2 (the|all|every) ~1 (pair|lot|whole|them|last) | (benefit|benefits|dole) INSULT | DEMEANING (lot|bunch|shower|kids|family|parents) | (legs|mouth) shut | half ~4 can't SKILL | put down(! ~2 (the|your|his|her|a))`,
  unkindNot: "ONESELF ~2 BE ~4 (INSULT|DEMEANING) | (i'm|im|i|me|we're|we) ~3 (INSULT|DEMEANING) | NEG ~2 (INSULT|DEMEANING) | TOLD_OF ~4 (INSULT|DEMEANING) | (INSULT|DEMEANING) ~4 TOLD_OF | ONESELF ~1 (felt|feel|look|looked) | (isn't|ain't|not) ~2 (INSULT|DEMEANING) | (stop|nobody|anyone|shouldn't) ~2 (called|calling|call|say)",
} as const;
