// Source: written for this project. MIT.

/** Words of what is nobody else's business: health, needs, care, home, conduct, marks. */
export const PRIVATE_CLASSES = {
  ILL: 'adhd autism asd dyslexia dyslexic pda epilepsy seizure* diabetic inhaler* epipen* allergic nits chickenpox meningitis shingles cancer chemo hospice sickle deaf mute mutism camhs counsellor diagnosis diagnosed medication meds tablets anorexia self-harm+ breakdown sectioned dementia miscarriage* ivf pregnant nappy glandular operation stress',
  NEEDS: 'ehcp* senco sendco pru masks pathway assessment eal sen',
  CARE: 'cpoms foster custody refuge prison arrested court disclosed dealing shelter',
  HOME: 'divorce+ asylum deported funeral sofa',
  CONDUCT: 'excluded exclusion suspended suspension isolation detention* biting punched kicked slapped spitting swore bullied vape vapes vaping weed knife blade arson nicked chairs',
  FEELS: 'tears crying cried cries cry upset scared terrified hungry smell smells filthy scruffy attendance absences brave heartbroken heartbreaking poorly sick ill sad floods tired bullied missing traveller roma religious weight period scar* injury broken glasses hearing owes late refuses fainted silent',
  LIFE: 'home house flat bed sleep sleeping slept site caravan lay-by camp country war arrived moved language english gate door kerb late missed missing never still again until without only because help caring lost hurt sick wee toilet hair shoes coat hungry food breakfast money paid afford job jobs takeaway chippy shop police fight fighting report caught phone banned sent kept bottom mock mocks test spelling reading writing behind support doctor nurse results therapy funeral prayers baby birth church passport engaged married behaviour lazy bad worst hard problem odd alarms alarm window broke refuses panic brave strong appeal operation shouting shouted screaming screamed punch punched secret age kit homework coursework deadline owes nobody cried worried shaking hiding hid waiting row argument living lives cousins drinking night midnight tablets quiet used notes note asleep tired hearing glasses legs arm wrist heart speech station cell statement',
  CANT: "can't couldn't cannot cant never hasn't hadn't still doesn't don't won't didn't isn't wasn't not",
  SKILL: 'read write spell count walk talk speak eat sleep see hear sit swim tie sign understand toilet wash',
  TOPIC: 'training policy course conference strategy resources guidance funding charity workshop book books film character characters chapter poem author petition study article debate unit starter leaflet minister scheme quiz macbeth bbc harvest appeal',
  ALL: 'children kids pupils students people everyone anyone those families parents young boys girls many more most some all every colleagues teachers staff adults',
  ONESELF: "i i'm i've i'd im ive me my mine myself we we're we've us our",
  CLASSMATES: 'class form tutor set group house year school team squad',
  PHOTO: 'photo* picture* pictures film video* filming permission',
  FETCH: 'go leave collect collected pick picked fetch fetched let see contact release near',
  SICKLIST: 'off out away home',
} as const;

const SHE = '(PRON|NAME|PUPILS|KIN|THEM|POST|TITLES .|HANDLE|INITIAL)';

export const PRIVATE_PATTERNS = {
  // Grave wherever one person is meant
  privateGrave: 'ILL | NEEDS | CARE | HOME | CONDUCT | social (worker|services|care) | taken (off|from|away) | (care|court|restraining) order | free (school meals|dinners|meals|lunches) | walked out | doing ~2 (months|month|years|time) | on the (run|spectrum|pathway|register|sick|game|streets) | managed move | (behaviour|support|care|protection|safety) (plan|contract) | (in|to|into|from|out of) ~1 hospital | (PRON|PUPILS|NAME|who|GROUP) ~1 bit (a|another|him|her|me|someone|NAME|POST|his|the|TITLES) | (NUMBER|two|three|four|five|ten) days ~2 for | type (NUMBER|one|two) | diagnosed with | allergic reaction | in (aa|rehab|recovery|care|pieces|resus|a refuge) | (final|last) (warning|written) | special school | (KIN|PUPILS|POST|friend|baby) ~4 (died|dead|dying|killed|drowned|murdered|drunk) | one to one | (reading|spelling) age | panic (attack|attacks) | hearing (aid|aids) | signed off | (on|off) ~1 (capability|sick|stress) | lost ~2 (KIN|baby|licence|job|home) | came out | (wet|wets|wetting|soiled|pooed|peed) ~1 (himself|herself|themselves|bed|pants)',
  // A child's marks
  privateMarks: '(PRON|NAME|PUPILS|HANDLE|INITIAL|GROUP) ~3 (got|gets|getting|scored|scores|predicted|achieved) (a|an|all|him|her)? ~1 (NUMBER|u|zero|nil)(! ~1 (years|months|minutes|goals|points|year|stage|weeks|days|weeks|minute|hours|am|pm|of (the|them)|WHEN)) | from a NUMBER to a | (PRON|NAME|PUPILS|THEM|INITIAL) ~2 CANT ~1 SKILL | (attendance|absence) ~2 NUMBER',
  // Private beside a child who is named or plainly meant
  privateMild: `FEELS | KIN | KIN ~3 (in|is|was|lost|left|works|runs|drinks|said|says|doesn't|don't|isn't|never|has|had|can't|won't|stuck|away|inside|gone|working|left|and) | ${SHE} ~2 (lives|living|moved|sleeps|sleeping|stays|staying|came from|came over) | SICKLIST ~1 (school|with|for|since|again|sick|ill|NUMBER|DAY) | been (through|off|out|away) | (used|having|had|got) to (be|go|have|help|wear|live|share|work) | (homework|coursework|work|planner|kit|forms|form) ~3 (late|missing|due|never|in|owed) | (no|not|NEG) ~3 PHOTO | (NEG|not allowed|allowed) ~4 FETCH ~3 (with|by|anyone|dad|mum|him|her) | (same|no|old|dirty) (clothes|coat|shoes|socks|jumper) | (PRON|NAME|INITIAL|PUPILS|KIN|HANDLE|THEM) ~8 (LIFE|NEG) | (LIFE|NEG) ~6 (PRON|NAME|INITIAL|PUPILS|KIN|HANDLE|THEM)`,
  // One person, not named
  oneChild: '(a|the|that|this|my|our|one|another|your|his|her|GROUP|NUMBER) ~3 (pupil|student|kid|child|boy|girl|lad|lass|lassie|twin|twins|tutee|learner|bairn|youngster|teenager|son|daughter|baby) | (boy|girl|lad|lass|child|kid|pupil|student|one|twins) ~2 (in|from|of|who|whose|with|next|that) | (NUMBER|two|three|four|five|six) of them | (one|those) (of|two) ~1 (mine|my|ours|our|boys|girls|twins) | TITLES . | (POST|NAME|TITLES .) ~2 (is|has|gone|off|been|having|going|had) | (our|the|my|a) ~2 (head|deputy|ta|caretaker|teacher|colleague|secretary|cook|lady|governor|chair|receptionist|bursar|neighbour) | the one (who|whose|in|with|that) | PRON',
  schoolPeople: '(SITE|PUPILS|GROUP|CLASSMATES|POST|SCHOOLISH|TITLES|parents|parent|staff|reception|duty|pickup|keeper|registration|assembly|coach|prefect)',
  // A first name, initials or a handle
  named: '(NAME|INITIAL|HANDLE)',
  // Of many, of a subject, or of oneself
  inGeneral: 'ALL ~1 (with|who|whose) | ONESELF ~1 (have|had|am|was|got|been|own)? ~1 (ILL|HOME|signed|breakdown) | ONESELF own | would (have|be|of)',
  // Of books and plays
  literary: '(novel|chapter|character|characters|poem|poems|stanza|playwright|steinbeck|shakespeare|dickens|priestley|sonnet|villain|hogwarts|gatsby)',
  // Turning to an outside route is not held up
  outsideRoute: '(nspcc|childline|ofsted|estyn|union|lado|ico|ombudsman|samaritans|whistleblowing|acas|tribunal|mash|helpline)',
  // Of a subject, where nobody is named
  topical: 'TOPIC',
} as const;
