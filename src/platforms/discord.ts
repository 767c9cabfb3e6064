import type { Platform } from './types';

/**
 * Sources: jackwener/opencli (Slate, Enter sends); a capture of the channel page: the box stands in a
 * form in which nothing submits, and its buttons pick a gift, a GIF, a sticker.
 */
export const discord: Platform = {
  id: 'discord',
  name: 'Discord',
  matches: ['*://discord.com/*', '*://ptb.discord.com/*', '*://canary.discord.com/*'],
  composers: [
    {
      // The links under a message that is being edited: cancel, and save.
      id: 'edit',
      audience: 'group',
      box: 'li[id^=chat-messages-] [data-slate-editor]',
      scope: 'li[id^=chat-messages-]',
      submit: ':has([data-slate-editor]) + div > a[role=button]:last-of-type',
      enterPosts: true,
    },
    { id: 'message', audience: 'group', box: 'form [data-slate-editor]', scope: 'form', submit: ':not(*)', enterPosts: true },
  ],
};
