import type { Platform } from './types';

/** Source: public scripts for web.snapchat.com, which find the chat's one editable element; Enter sends, and there is no button. */
export const snapchat: Platform = {
  id: 'snapchat',
  name: 'Snapchat',
  matches: ['*://web.snapchat.com/*', '*://www.snapchat.com/*'],
  privacy: 'https://help.snapchat.com/hc/en-us/articles/7012343074580',
  tells: { buttonless: ['chat'] },
  composers: [{ id: 'chat', audience: 'message', box: '[contenteditable=true]', scope: 'body', submit: ':not(*)', enterPosts: true }],
};
