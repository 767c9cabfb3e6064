// Source: written for this project. MIT.

/** Words of what is nobody else's business: health, needs, care, home, conduct, marks. */
export const PRIVATE_CLASSES = {
  ILL: 'adhd autism dyslexia epilepsy seizure* inhaler* epipen* allergic nits cancer chemo hospice sickle deaf mutism camhs counsellor diagnosis diagnosed meds tablets breakdown sectioned miscarriage* ivf pregnant operation stress',
  NEEDS: 'ehcp* senco sendco pru masks assessment eal sen',
  CARE: 'foster custody refuge arrested court shelter',
  HOME: 'divorce+ funeral sofa',
  CONDUCT: 'excluded exclusion suspended suspension isolation detention* kicked slapped swore vape vapes weed knife arson nicked chairs',
  CANT: "can't couldn't cannot cant never hasn't still doesn't don't won't didn't isn't wasn't not",
  SKILL: 'read write spell count walk talk speak eat sleep see hear sit swim tie sign understand toilet wash',
  ALL: 'children kids pupils people everyone anyone those families parents young boys girls many more most some all every colleagues teachers staff adults',
  ONESELF: "i i'm i've i'd im ive me my mine myself we we're we've us our",
  CLASSMATES: 'class form tutor set group house year school team squad',
} as const;

export const PRIVATE_PATTERNS = {
  // Grave wherever one person is meant
  privateGrave: 'ILL | NEEDS | CARE | HOME | CONDUCT | social (worker|services|care) | taken (off|from|away) | (care|court|restraining) order | free (school meals|dinners|meals|lunches) | walked out | on the (run|spectrum|pathway|register|sick|game|streets) | managed move | (behaviour|support|care|protection|safety) (plan|contract) | (in|to|into|from|out of) ~1 hospital | (NUMBER|two|three|four|five|ten) days ~2 for | type (NUMBER|one|two) | diagnosed with | in (aa|rehab|recovery|care|pieces|resus|a refuge) | (final|last) (warning|written) | special school | (KIN|PUPILS|POST|friend|baby) ~4 (died|dead|dying|killed|drowned|murdered|drunk) | (reading|spelling) age | hearing (aid|aids) | signed off | (on|off) ~1 (capability|sick|stress) | lost ~2 (KIN|baby|licence|job|home) | came out',
  // A child's marks
  privateMarks: '(PRON|NAME|PUPILS|HANDLE|INITIAL|GROUP) ~3 (got|gets|getting|scored|scores|predicted|achieved) (a|an|all|him|her)? ~1 (NUMBER|u|zero|nil)(! ~1 (years|months|minutes|goals|points|year|stage|weeks|days|weeks|minute|hours|am|pm|of (the|them)|WHEN)) | (PRON|NAME|PUPILS|THEM|INITIAL) ~2 CANT ~1 SKILL | (attendance|absence) ~2 NUMBER',
  // One person, not named
  oneChild: '(a|the|that|this|my|our|one|another|your|his|her|GROUP|NUMBER) ~3 (pupil|student|kid|child|boy|girl|lad|lass|lassie|twin|twins|tutee|learner|bairn|youngster|teenager|son|daughter|baby) | (boy|girl|lad|lass|child|kid|pupil|student|one|twins) ~2 (in|from|of|who|whose|with|next|that) | (NUMBER|two|three|four|five|six) of them | (one|those) (of|two) ~1 (mine|my|ours|our|boys|girls|twins) | TITLES . | (POST|NAME|TITLES .) ~2 (is|has|gone|off|been|having|going|had) | (our|the|my|a) ~2 (head|deputy|ta|caretaker|teacher|colleague|secretary|cook|lady|governor|chair|receptionist|bursar|neighbour) | the one (who|whose|in|with|that) | PRON',
  // A first name, initials or a handle
  named: '(NAME|INITIAL|HANDLE)',
  // Of many, of a subject, or of oneself
  inGeneral: 'ALL ~1 (with|who|whose) | ONESELF ~1 (have|had|am|was|got|been|own)? ~1 (ILL|HOME|signed|breakdown) | ONESELF own | would (have|be|of)',
} as const;
