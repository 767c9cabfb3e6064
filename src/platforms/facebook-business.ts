import type { Platform } from './types';

/** Meta's own desk for those who run a Page. Nothing but the words on it tells its buttons from one another (a capture of its inbox), so its boxes are guessed. */
export const facebookBusiness: Platform = {
  id: 'facebook-business',
  name: 'Meta Business Suite',
  matches: ['*://business.facebook.com/*'],
  privacy: 'https://www.facebook.com/settings/?tab=privacy',
  composers: [],
};
