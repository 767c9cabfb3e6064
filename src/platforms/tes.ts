import type { Platform } from './types';

/** No name in its pages is known to last. Its boxes are guessed. */
export const tes: Platform = {
  id: 'tes',
  name: 'TES community',
  matches: ['*://www.tes.com/*', '*://community.tes.com/*'],
  composers: [],
};
