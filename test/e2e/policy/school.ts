import { buildWatchlist } from '../../../src/core/watchlist/build';
import { school } from '../../../src/demo/school';
import type { Settings } from '../../../src/settings/schema';

/** A name and a word that nothing in the sentences tells of: only the school's own list does. */
export const PUPIL = 'Saw Ottoline Marchbanks today';
export const PLAN = 'Project Bramble is on';
/** A site that is known to nobody but this school. */
export const HOST = 'forum.tanglewick.example';

/** Settings of every kind. */
export const values: Partial<Settings> = {
  ...school,
  watchlist: buildWatchlist([{ first: 'Ottoline', last: 'Marchbanks' }], [{ term: 'Project Bramble', publishOn: null }], 7),
  incidentActive: false,
  rulesOff: [],
  askWhen: 'findings',
  extraSites: ['127.0.0.1', HOST],
};
