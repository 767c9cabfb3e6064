import type { Platform } from './types';

/** No name in its pages is known to last. Its boxes are guessed. */
export const classdojo: Platform = {
  id: 'classdojo',
  name: 'ClassDojo',
  matches: ['*://teach.classdojo.com/*', '*://www.classdojo.com/*'],
  privacy: 'https://www.classdojo.com/privacycenter/',
  composers: [],
  tells: { work: true },
};
