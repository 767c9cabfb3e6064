import type { Platform } from './types';

/** No name in its pages is known to last, and its labels are in the person's language. Its boxes are guessed. */
export const classroom: Platform = {
  id: 'classroom',
  name: 'Google Classroom',
  matches: ['*://classroom.google.com/*'],
  privacy: 'https://myaccount.google.com/data-and-privacy',
  composers: [],
  tells: { work: true },
};
