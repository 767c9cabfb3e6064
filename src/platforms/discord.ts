import type { Platform } from './types';

/**
 * Sources: jackwener/opencli (Slate, Enter sends); public scripts (the label of a message to one person); a capture of the channel page: the box stands in a
 * form in which nothing submits, and its buttons pick a gift, a GIF, a sticker; public scripts that befriend (the name of the field).
 */
export const discord: Platform = {
  id: 'discord',
  name: 'Discord',
  matches: ['*://discord.com/*', '*://ptb.discord.com/*', '*://canary.discord.com/*'],
  privacy: 'https://support.discord.com/hc/en-us/articles/217916488-Blocking-Privacy-Settings',
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
    // Who is to be a friend is typed. On somebody's profile nothing but its label tells the button.
    { id: 'befriend', audience: 'profile', box: '[name=add-friend]', scope: 'form', submit: '[type=submit]', enterPosts: true },
    // To one person; a channel's label has # in that place, in every language.
    { id: 'direct', audience: 'message', box: 'form [data-slate-editor][aria-label*="@"]', scope: 'form', submit: ':not(*)', enterPosts: true },
    { id: 'message', audience: 'group', box: 'form [contenteditable=true]', scope: 'form', submit: ':not(*)', enterPosts: true },
  ],
  tells: { buttonless: ['direct', 'message'], recipient: { direct: [{ at: '[data-slate-editor][aria-label*="@"]', attribute: 'aria-label', name: '@(.+)$' }] } },
};
