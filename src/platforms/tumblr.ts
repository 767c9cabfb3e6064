import type { Platform } from './types';

/** Classes are hashed, and what posts is told by its words alone (komm64/tutti src/page-world/tumblr-editor-driver.ts). Its boxes are guessed. */
export const tumblr: Platform = {
  id: 'tumblr',
  name: 'Tumblr',
  matches: ['*://www.tumblr.com/*'],
  privacy: 'https://www.tumblr.com/settings/privacy',
  composers: [],
};
