// Source: written for this project. MIT.

/** What a word tells about the words around it: bits. */
export const PUPIL = 1;
export const CLASS = 2;
export const SCHOOL = 4;
export const PRAISE = 8;
export const KIN = 16;
export const DOES = 32;
export const TITLE = 64;
export const ORGANISATION = 128;
export const ADULT = 256;
export const WORK = 512;
export const SMALL = 1024;
export const NEED = 2048;
export const FUNCTION = 4096;
export const AT = 8192;

const LISTS: readonly [bit: number, words: string][] = [
  [PUPIL, 'pupil pupils student students boy girl boys girls lad lass lads kid kids child children learner tutee prefect twins twin teenager teen youngster sixth-former disgybl disgyblion ddisgybl plentyn bachgen merch wean bairn cub form-mate classmate sibling siblings daughter son daughters sons reception-child'],
  [CLASS, 'class form set tutor reception nursery sixth-form register dosbarth blwyddyn eyfs ks1 ks2 ks3 ks4 ks5 tutor-group primary-1 foundation'],
  [SCHOOL, 'school schools ysgol teacher teachers teach teaching taught lesson lessons homework detention detentions assembly exam exams sats gcse gcses a-level a-levels mocks mock phonics playtime playground classroom headteacher head-teacher governors ofsted estyn marking coursework revision sir miss term half-term ta send senco ehcp prom nativity staffroom plenary seminar tutorial supply cover ect placement worksheet spelling spellings handwriting sports-day attendance exclusion excluded timetable ofqual btec maths english geography history science drama art pe re dt computing chemistry physics biology reading register break-time dinner-lady lunchtime cloakroom uniform blazer school-trip residential ucas offers grades results coach trials cross-country choir orchestra concert nativity panto parents-evening learning athro athrawes gwers gwasanaeth yard dinners teams debate debating'],
  [PRAISE, 'congratulations congrats congratulate proud shoutout shout-out bravo winner winners won award awards awarded medal champion brilliant amazing superb fantastic star welcome birthday thank llongyfarchiadau penblwydd wps goodbye kudos gold silver bronze'],
  [KIN, "mum mums mum's mam mams dad dads nan nana nanna gran granny grandma grandad grandpa mother father mummy daddy parents parent sister brother auntie aunty aunt uncle carer stepdad stepmum family brothers sisters mammy ma da gran's fam dadi nani cousin older younger mam-gu tad nain taid"],
  [DOES, "has have had hasn't hadn't is isn't was wasn't did didn't does doesn't can't couldn't won't asked asks said says told tells stood stands got gets came comes went goes won wins led leads scored scores insists insisted thinks thought wants wanted drew draws wrote writes made makes played plays broke sang sings read reads ran runs hid lost found crying pretending deserves deserved still keeps kept left brought brings gave gives took takes put puts started starts finished finishes joined joins spoke spoken drove turned turns laughed smiled smashed nailed passed failed hit punched kicked bit threw called calls stayed who whose sat just looked looks finally managed refused walked swam danced performed represented"],
  [TITLE, 'mr mrs ms miss mx dr sir dame lord lady prof professor rev reverend father sister cllr councillor sheikh imam maulvi auntie uncle aunt aunty king queen prince princess saint president captain sergeant pc inspector chancellor st canon bishop pope judge nurse mademoiselle monsieur madame senor senora herr frau mstr'],
  [ORGANISATION, 'academy school schools primary secondary high college university uni grammar infant infants junior juniors nursery street road lane avenue drive close grove terrace park hall house library museum gallery theatre hospital hospice church chapel cathedral mosque gurdwara temple centre center institute trust foundation society association award awards prize cup trophy medal league united city town fc rfc afc ltd limited plc co bros sons coaches books day week castle abbey bridge river lake beck fell hill moor wood farm inn arms hotel pub cafe bakery band festival method model theory effect scale taxonomy curriculum scheme programme project edition act bill report review committee commission council crescent gardens court square place way view row mews wharf station airport bay cove point cliff island isle falls rooms stores supermarket shop world party railway line pike peak tower stadium arena ground gate end green north south east west valley county shire water waterfall reservoir cave head cross club show awards live girls sixth fm radio tv news times gazette herald post guardian shopping outlet'],
  [ADULT, 'teacher teachers ta headteacher head deputy principal governor author poet novelist illustrator playwright scientist artist singer actor actress presenter mp minister secretary professor colleague librarian caretaker mentor chef footballer historian composer director president founder speaker consultant coach manager trainer lecturer inspector chair ceo governor counsellor dinner-lady lollipop dame sir nurse receptionist vicar researcher comedian athlete olympian paralympian broadcaster naturalist'],
  [WORK, "novel novels book books poem poems poetry play plays film films movie song songs music album theory character characters chapter adaptation biography anthology painting paintings portrait sculpture speech quote podcast episode series show documentary documentaries author's reading rereading biopic sonnet sonnets stanza verse theme collection trilogy biographies version soundtrack scene"],
  [SMALL, "little wee our young dear darling poor clever lovely bless for thats that's to tiny sweet gorgeous proud hi hiya well-done ask tell told seen lol not"],
  [NEED, 'send sen ehcp ehcps adhd autism autistic asd asthma epipen inhaler diabetes diabetic epilepsy epileptic allergic allergy anxiety dyslexia dyslexic dyspraxia mute selective safeguarding cp cin lac plp pp fsm exclusion excluded suspended suspension detention detentions meltdown meltdowns behaviour bullying bullied attendance truant counselling camhs social-worker foster fostered adopted speech therapy senco cpoms'],
  [FUNCTION, "the a an and or but if of in on at to for from by with about as into than then that this these those it its i you he she we they me him her us them my your his our their is are was were be been being am do does did have has had will would can could shall should may might must not no yes so too very just all any some more most one two three four five six seven eight nine ten first last next new old good best great big happy well what when where why how who which while because here there now today tomorrow yesterday tonight also again ever never always still only even much many other another same own out up down off over under back away please thanks thank sorry hello hi hey dear re yr yrs don't it's i'm i've you're we're they're can't won't didn't doesn't isn't let's that's what's there's we've i'd i'll you'll he's she's year term week day monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december christmas easter english maths science history geography french spanish german welsh latin drama music art class room form school team group house block gate hall library spring summer autumn winter morning afternoon evening night half full part paper question grade level stage key"],
  [AT, 'in at from near to via around outside towards visit visiting leaving through across of'],
];

export const CUES: ReadonlyMap<string, number> = (() => {
  const cues = new Map<string, number>();
  for (const [bit, words] of LISTS) for (const word of words.split(' ')) cues.set(word, (cues.get(word) ?? 0) | bit);
  return cues;
})();
