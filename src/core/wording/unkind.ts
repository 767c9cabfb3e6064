// Source: written for this project. MIT. Plain abuse only; subtler words are left to the checklist.

/** Words that demean, and whom they may be aimed at. */
export const UNKIND_CLASSES = {
  INSULT:
    'idiot* clown* cow pig freak* dinosaur* liar* coward* animal* monkey* shower sheep dragon monkeys',
  DEMEANING: 'thick dim useless lazy fat ugly feral stinking',
  DEGREE: 'absolute complete proper right fat lazy little old thick nasty useless ugly load shower such sad biggest worst human absolutely so',
  WHOM: "woman men man traveller* gypsies hr slt office neighbour* you you're your lot people these those",
  FAILING: 'run manage teach find spell plan lead count control tie open wipe name hit raise parent keep',
  TOLD_OF: 'called calling calls say saying use using stop word words wrong ban quote chapter character macbeth',
} as const;

const WHO = '(PUPILS|GROUP|POST|TITLES .|NAME|BODY|KIN|FOLK|PRON|THEM|WHOM|SITE|CLASSMATES|staff|INITIAL|HANDLE)';

export const UNKIND_PATTERNS = {
  unkindSaid: `${WHO} ~1 BE ~4 (INSULT|DEMEANING) | (he|she|hes|shes|they're|theyre|you're|youre) ~3 (INSULT|DEMEANING) | ${WHO} ~3 (a|an|such|absolute|complete|total|utter|what) ~1 INSULT | (bunch|load|pack|shower|gang|crowd|lot|set|run|nest|family) (of|by|for) ~2 INSULT | DEGREE ~1 (INSULT|DEMEANING) ~3 ${WHO} | (by|for|with|of) (INSULT|liars)`,
  unkindTurn: `(thick|dim|dumb|daft|dense|ugly|fat) as | (${WHO}|who|that|INSULT) ~3 couldn't FAILING ~2 (a|an|in|his|her|their|the) ~1 . | as ~1 (much|useful) ~2 as a | face like | the lot of (them|you|yous) | half ~4 can't SKILL`,
  unkindNot: "ONESELF ~2 BE ~4 (INSULT|DEMEANING) | (i'm|im|i|me|we're|we) ~3 (INSULT|DEMEANING) | NEG ~2 (INSULT|DEMEANING) | TOLD_OF ~4 (INSULT|DEMEANING) | (INSULT|DEMEANING) ~4 TOLD_OF | ONESELF ~1 (felt|feel|look|looked) | (stop|nobody|anyone|shouldn't) ~2 (called|calling|call|say)",
} as const;
