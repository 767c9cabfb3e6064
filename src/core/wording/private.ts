// Source: written for this project. MIT.

/** Words of what is nobody else's business: health, needs, care, home, conduct, marks. */
export const PRIVATE_CLASSES = {
  ILL: 'adhd autism asd dyslexia dyslexic pda epilepsy seizure* diabetic inhaler* epipen* allergic nits chickenpox pox meningitis shingles cancer chemo hospice sickle deaf stammer* mute mutism camhs counsellor diagnosis diagnosed medication meds tablets anorexia self-harm+ breakdown sectioned dementia miscarriage* ivf pregnant nappy glandular operation zombie stress',
  NEEDS: 'ehcp* senco sendco pru masks pathway assessment eal sen',
  CARE: 'cp cpoms foster custody refuge prison arrested court offending disclosed gang dealing shelter gbh',
  HOME: 'divorce+ separated asylum deported funeral settee sofa hotels',
  CONDUCT: 'excluded exclusion suspended suspension isolation detention* biting punched kicked slapped spitting swore bullied vape vapes vaping weed knife blade arson nicked chairs',
  CANT: "can't couldn't cannot cant never hasn't hadn't still doesn't don't won't didn't isn't wasn't not",
  SKILL: 'read write spell count walk talk speak eat sleep cope see hear sit swim tie sign understand toilet wash',
  ALL: 'children kids pupils students people everyone anyone those families parents young boys girls many more most some all every colleagues teachers staff adults',
  ONESELF: "i i'm i've i'd im ive me my mine myself we we're we've us our",
  CLASSMATES: 'class form tutor set group house year school team squad',
} as const;

export const PRIVATE_PATTERNS = {
  // Grave wherever one person is meant
  privateGrave: 'ILL | NEEDS | CARE | HOME | CONDUCT | social (worker|services|care) | child protection | in care | taken (off|from|away) | (care|court|restraining) order | contact centre | black eye | free (school meals|dinners|meals|lunches) | split up | walked out | doing ~2 (months|month|years|time) | sent down | on the (run|spectrum|pathway|register|sick|game|streets) | managed move | (behaviour|support|care|protection|safety) (plan|contract) | (in|to|into|from|out of) ~1 hospital | (PRON|PUPILS|NAME|who|GROUP) ~1 bit (a|another|him|her|me|someone|NAME|POST|his|the|TITLES) | (NUMBER|two|three|four|five|ten) days ~2 for | (NEG) wake up | type (NUMBER|one|two) | diagnosed with | allergic reaction | left (her|him|them) for | gone off with | in (aa|rehab|recovery|care|pieces|resus|a refuge) | (final|last) (warning|written) | special school | (KIN|PUPILS|POST|friend|baby) ~4 (died|dead|dying|killed|drowned|murdered|drunk) | (twice|again|always) ~3 (had a go|hits|hit) | one to one | (reading|spelling) age | part time timetable | panic (attack|attacks) | hearing (aid|aids) | signed off | (on|off) ~1 (capability|sick|stress) | lost ~2 (KIN|baby|licence|job|home) | came out | (wet|wets|wetting|soiled|pooed|peed) ~1 (himself|herself|themselves|bed|pants) | (bone|dead) idle',
  // A child's marks
  privateMarks: '(third|second|first|reading|maths|phonics|on|another) intervention | (PRON|NAME|PUPILS|HANDLE|INITIAL|GROUP) ~3 (got|gets|getting|scored|scores|predicted|achieved) (a|an|all|him|her)? ~1 (NUMBER|u|zero|nil)(! ~1 (years|months|minutes|goals|points|year|stage|weeks|days|weeks|minute|hours|am|pm|of (the|them)|WHEN)) | NUMBER in everything | NUMBER NUMBER NUMBER u | from a NUMBER to a | (moved|put|gone|dropped|going|sent|bumped) ~1 (down|up|into|to) ~2 (set|sets|bottom|group) | (below|behind|working) ~1 (expected|towards|age|where|everyone) | (PRON|NAME|PUPILS|THEM|INITIAL) ~2 CANT ~1 SKILL | (attendance|absence) ~2 NUMBER',
  // One person, not named
  oneChild: '(a|the|that|this|my|our|one|another|your|his|her|GROUP|NUMBER) ~3 (pupil|student|kid|child|boy|girl|lad|lass|lassie|twin|twins|tutee|learner|bairn|youngster|teenager|son|daughter|baby) | (boy|girl|lad|lass|child|kid|pupil|student|one|twins) ~2 (in|from|of|who|whose|with|next|that) | (NUMBER|two|three|four|five|six) of them | (one|those) (of|two) ~1 (mine|my|ours|our|boys|girls|twins) | TITLES . | (POST|NAME|TITLES .) ~2 (is|has|gone|off|been|having|going|had) | (our|the|my|a) ~2 (head|deputy|ta|caretaker|teacher|colleague|secretary|cook|lady|governor|chair|receptionist|bursar|neighbour) | the one (who|whose|in|with|that) | PRON',
  // A first name, initials or a handle
  named: '(NAME|INITIAL|HANDLE)',
  // Of many, of a subject, or of oneself
  inGeneral: 'ALL ~1 (with|who|whose) | ONESELF ~1 (have|had|am|was|got|been|own)? ~1 (ILL|HOME|signed|breakdown) | ONESELF own | would (have|be|of)',
} as const;
