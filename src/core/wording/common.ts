// Source: written for this project. MIT.

/** Classes that more than one subject needs. */
export const COMMON = {
  NEG: "not never no nothing nobody none neither nor nowt nought don't doesn't didn't hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't shouldn't mustn't ain't needn't dinnae didnae cannae cannot isnae hasnae havenae wisnae wouldnae shouldnae willnae dinna canna ddim heb without yet",
  PRON: "he she him her his hers himself herself he'd she'd he'll she'll hes shes",
  THEM: "they them their they're they've they'll they'd theyre theyve theyll",
  WE: "we we're we've we'll we'd weve us our i i'm i've i'll i'd im ive me my mine",
  BE: "is are was were be been being am i'm we're they're im theyre hes shes its gets get getting got s",
  DAY: 'monday mondays tuesday wednesday thursday thursdays friday fridays saturday sunday mon tue tues wed weds thu thur thurs fri tomorrow tmrw tmw tomoz tonight today dydd llun mawrth mercher iau gwener',
  WHEN: 'january february march april june july august september october november december jan feb aug sept sep oct nov dec easter christmas xmas whitsun half-term summer autumn spring year term week month weekend ionawr medi pasg nadolig',
  KIN: 'mum* mam* mom* mother* dad* father* parent* nan* nana nanna gran* granny grandma grandad grandpa grandparent* brother* sister* stepdad stepmum stepfather stepmother uncle* aunt* auntie* aunty carer* mummy daddy cousin* sibling* da mammy mam-gu tad nain taid',
  PUPILS: 'pupil* student* kid* child children boy* girl* lad* lass* lassie* lassies twin* learner* tutee* wean* bairn* youngster* teenager* teen* son daughter sixth-former* leaver* year-sevens disgybl disgyblion plentyn plant bachgen merch',
  POST: 'head headteacher headteachers headmaster headmistress heid principal deputy deputies assistant ht dht aht sendco senco dsl bursar sbm caretaker janitor jannie janny chair governor teacher* ta tas hlta lsa lsas staff slt smt ceo cook cooks secretary librarian technician* manager hod hoy ect nqt lecturer counsellor mentor lollipop dinner-lady tutor* colleague* pennaeth athro athrawes boss',
  TITLES: 'mr mrs ms miss mx dr sir madam fr rev sister',
  BODY: 'governors governor governing trustees trust trusts board council councillors la lea authority dfe diocese county slt smt directors leadership cabinet committee executive union llywodraethwyr',
  SITE: 'school schools academy academies college colleges sixth-form mat federation nursery nurseries primary secondary infants juniors prep campus site ysgol ysgolion annexe annex',
  FOLK: 'parent* staff family families everyone everybody anyone anybody kids children pupils students people person governors union unions press media council village community colleagues team teachers folk folks rhieni public outsiders soul anyone carers town mams mums dads',
} as const;
