import type { Platform } from '../platforms/types';

/** The practice box of our own pages, told like a site's: its guard and the engine are those of every page. */
export const practice: Platform = {
  id: 'practice',
  name: 'Second Look',
  matches: [],
  composers: [{ id: 'box', audience: 'public', box: '#practice', scope: '.practice', submit: '#practice-post' }],
};
