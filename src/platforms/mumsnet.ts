import type { Platform } from './types';

/** No name in its pages is known to last. Its boxes are guessed. */
export const mumsnet: Platform = {
  id: 'mumsnet',
  name: 'Mumsnet',
  matches: ['*://www.mumsnet.com/*'],
  composers: [],
};
