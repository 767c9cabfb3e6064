// Source: written for this project. MIT.

/** Classes that more than one subject needs. */
export const COMMON = {
  NEG: "not never no nothing nobody none neither don't doesn't didn't hasn't haven't isn't aren't wasn't won't wouldn't can't cannot couldn't shouldn't cannae without yet",
  PRON: "he she him her his hers himself herself he'd she'd he'll she'll hes shes",
  THEM: "they them their they're they've they'll they'd theyre",
  WE: "we we're we've we'll we'd us our i i'm i've i'll i'd im ive me my mine",
  BE: "is are was were be been being am i'm we're they're im theyre hes shes its gets get getting got s",
  DAY: 'monday tuesday wednesday thursday thursdays friday fridays saturday sunday mon tues weds thurs fri tomorrow tmrw tonight today',
  WHEN: 'january february march april june july august september october november december jan feb sept dec easter christmas xmas summer autumn spring year term week month weekend',
  KIN: 'mum* mam* mother* dad* father* parent* nan* nana gran* grandma grandad brother* sister* stepdad uncle* aunt* auntie* mummy cousin* da',
  PUPILS: 'pupil* student* kid* child children boy* girl* lad* lass* twin* wean* bairn* son daughter leaver* plant',
  POST: 'head headteacher heid principal deputy assistant ht sendco senco dsl caretaker chair governor teacher* ta tas staff slt ceo cook cooks secretary librarian technician* manager ect counsellor mentor lollipop tutor* colleague*',
  TITLES: 'mr mrs ms miss dr sir sister',
  BODY: 'governors governor governing trust trusts board council la authority dfe county slt leadership cabinet committee union',
  SITE: 'school schools academy college mat federation nursery primary secondary infants juniors site',
  FOLK: 'parent* staff family families everyone everybody anyone anybody kids children pupils people person governors union unions press council village community colleagues team teachers folk folks public soul town mums dads',
} as const;
