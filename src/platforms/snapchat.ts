import type { Platform } from './types';

/** Source: public scripts for web.snapchat.com, which find the chat's one editable element; Enter sends, and there is no button. */
export const snapchat: Platform = {
  id: 'snapchat',
  name: 'Snapchat',
  matches: ['*://web.snapchat.com/*', '*://www.snapchat.com/*'],
  composers: [{ id: 'chat', audience: 'message', box: '[contenteditable=true]', scope: 'body', submit: ':not(*)', enterPosts: true }],
};
