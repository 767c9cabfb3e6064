import { CASES, TYPES } from './token-type';

/** What the word itself says: these bear on "is it a person?" only. */
const WORD_FEATURES = [
  ...TYPES.flatMap((type) => CASES.map((how) => `${type} ${how}`)),
  ...TYPES.map((type) => `alone ${type}`),
  ...TYPES.map((type) => `then ${type}`),
  'place', 'public alone',
] as const;

/** What stands right around it: these bear on both questions. */
const NEAR_FEATURES = [
  'alone', 'paired', 'listed', 'listed alone', 'listed word', 'own first', 'own last', 'own word', 'elder', 'elder full',
  'after the', 'after a', 'after our', 'after my', 'after own', 'after his', 'after your', 'after small', 'after praise', 'after pupil', 'after adult', 'after kin', 'after friend', 'after object', 'after called', 'after in', 'after to', 'after by', 'after and', 'after comma', 'after digits', 'after capital', 'after colon', 'after quote', 'after bracket', 'after dash', 'after conjunction', 'after hi', 'after of', 'after function', 'after lower', 'after class', 'opens text', 'opens sentence',
  'before end', 'before age', 'before initial', 'before postcode', 'before stop', 'before exclamation', 'before comma', 'before bracket', 'before dash', 'before quote', 'before colon', 'possessive', 'possessive kin', 'possessive thing', 'possessive capital',
  'does', 'does later', 'does ed', 'does s', 'does ing', 'word does', 'who', 'is', 'before class', 'before family', 'before adult', 'before kin', 'before pupil', 'before work', 'organisation', 'organisation lower', 'organisation later', 'before and', 'before in', 'before of', 'before digits', 'before capital', 'before you', 'before function', 'before lower', 'before modal',
  'in list', 'said again', 'alone loose', 'alone long', 'full loose', 'mate adult', 'mate public', 'mate place', 'mate word', 'mate name', 'ends organisation',
] as const;

/** What the sentence and the text are about: these bear on "is it a pupil?" only. */
const ABOUT_FEATURES = [
  'class', 'class near', 'pupil', 'praise', 'school', 'schools', 'kin', 'need', 'work', 'adult', 'title', 'thing', 'he or she after', 'he or she before', 'i', 'my class', 'miss',
  'class before', 'class next', 'pupil before', 'pupil next', 'school before', 'school next', 'need next',
  'leisure', 'leisure near', 'text leisure', 'childhood', 'childhood near', 'text childhood',
  'text school', 'text school twice', 'text school often', 'adult life', 'adult life before', 'adult life next', 'text pupil', 'text class', 'text work', 'text adult', 'text public', 'text kin',
  'elsewhere adult', 'elsewhere pupil', 'in quotes', 'only one', 'many', 'short text', 'long text', 'long ago',
  'listed in school', 'alone without school', 'listed without school',
] as const;

export const FEATURES: readonly string[] = [...WORD_FEATURES, ...NEAR_FEATURES, ...ABOUT_FEATURES];

/** Single words are numbered from here; the number before is the biases'. */
export const WORDS_FROM = FEATURES.length + 1;

export type FeatureName = (typeof NEAR_FEATURES)[number] | (typeof ABOUT_FEATURES)[number] | 'place' | 'public alone';

/** Number of every feature. */
export const AT_FEATURE = Object.fromEntries(FEATURES.map((name, i) => [name, i])) as Record<FeatureName, number>;
export const ALONE_FROM = TYPES.length * CASES.length;
export const THEN_FROM = ALONE_FROM + TYPES.length;
