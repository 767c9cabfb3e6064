// Source: written for this project. MIT.

/** Words that end a street's name and hardly anything else. */
const SURE = "street|road|rd|lane|avenue|ave|crescent|cres|terrace|drive|grove|mews|gardens|gdns|close|cul-de-sac|parade|villas|brae|wynd|loan|boulevard|esplanade|crescent|gait|causeway";
/** Words that also end one, but mean much else. */
const MAYBE = "st|ln|view|bank|fold|mount|rise|row|court|ct|place|pl|square|sq|way|walk|hill|park|green|croft|gate|wharf|yard|nook|end|vale|dale|mill|heights|cottages?|buildings|house|lodge|farm|fields?|meadows?|chase|ridge|bottom|top|barn|quay|common|common|side|garth|beck|foot|hollow|orchard|paddock|point|reach|spinney|strand|link|maltings|promenade|approach|bridge|circus|copse|dell|drift|edge|estate|glebe|glade|leas?|leys|oval|path|pastures|riverside|bungalows?|almshouses";
/** One word that is a street's name by its ending: Priestgate, Kirkgate, Moorcroft. */
const ENDING = '[a-z]{3,14}(?:gate|croft|bank|royd|garth|thorpe|syke)';
/** Welsh and Gaelic put the kind of street first. */
const LEADING = 'heol|ffordd|stryd|lon|maes|parc|clos|bryn|cwrt|rhes|bothar|sraid|rathad';

export const STREET_SURE = SURE;
export const STREET_MAYBE = MAYBE;
export const STREET_ENDING = ENDING;
export const STREET_LEADING = LEADING;
