import { school } from '../../src/demo/school';
import type { Deployment } from '../../src/cli/deploy/browsers';
import { FIREFOX_ID } from '../../src/cli/deploy/ids';

/** The made-up school with every kind of setting set, and with what trips the formats: quotes of both kinds, `&`, `<`, a backslash, Welsh, an empty list. */
export const sample: Deployment = {
  values: {
    ...school,
    headteacherName: 'Mrs M. O’Ellery “Head”',
    policyReviewedBy: `governors & "staff" <all> \\ 'both'`,
    schoolAliases: ['Tanglewick', 'Ysgol Tŷ Gwyn', 'TJS'],
    rulesOff: [],
    incidentActive: true,
    incidentMessage: 'Please do not post about the bus.',
    incidentTerms: Array.from({ length: 12 }, (_, at) => `term ${at + 1}`),
    watchlist: '1~abc~~~',
  },
  ids: { Chrome: 'ponmlkjihgfedcbaponmlkjihgfedcba', Edge: 'abcdefghijklmnopabcdefghijklmnop', Firefox: FIREFOX_ID },
  packages: null,
};
