// Source: written for this project. MIT.

/** Words that end a street's name and hardly anything else. */
export const STREET_SURE = 'street|road|rd|lane|avenue|ave|crescent|cres|terrace|drive|grove|mews|gardens|gdns|close|cul-de-sac|parade|villas|brae|wynd|loan|boulevard|esplanade|gait|causeway';
/** Words that also end one, but mean much else. */
export const STREET_MAYBE =
  'st|ln|view|bank|fold|mount|rise|row|court|ct|place|pl|square|sq|way|walk|hill|park|green|croft|gate|wharf|yard|nook|end|vale|dale|mill|heights|cottages?|buildings|house|lodge|farm|fields?|meadows?|chase|ridge|bottom|top|barn|quay|common|side|garth|beck|foot|hollow|orchard|paddock|reach|spinney|link|maltings|promenade|approach|copse|dell|glebe|glade|leas?|leys|pastures|riverside|bungalows?|almshouses';
/** One word that is a street's name by its ending: Marketgate, Elmcroft. */
export const STREET_ENDING = '[a-z]{3,14}(?:gate|croft|bank|royd|garth|thorpe|syke)';
/** Welsh and Gaelic put the kind of street first. */
export const STREET_LEADING = 'heol|ffordd|stryd|lon|maes|parc|clos|cwrt|rhes|bothar|sraid|rathad';
