import type { Platform } from './types';

/**
 * Sources: Automattic/harper packages/lint-framework/src/lint/editorUtils.ts (Lexical in the light tree of `shreddit-composer`,
 * in markdown mode a text area some open shadow roots below it); the old site's `usertext` forms as of 2024.
 */
export const reddit: Platform = {
  id: 'reddit',
  name: 'Reddit',
  matches: ['*://www.reddit.com/*', '*://old.reddit.com/*', '*://new.reddit.com/*', '*://sh.reddit.com/*', '*://chat.reddit.com/*', '*://mod.reddit.com/*', '*://reddit.com/*'],
  privacy: 'https://www.reddit.com/settings/privacy',
  composers: [
    {
      id: 'post',
      audience: 'public',
      // Title, link and text, each in shadow roots of its own.
      box: 'textarea[name=title], #innerTextArea, [contenteditable=true]',
      scope: 'r-post-composer-form, :has([name=title]):has(#submit-post-button)',
      // Its neighbour saves a draft.
      submit: '#inner-post-submit-button',
    },
    // Outside it stands the collapsed box, and often a hidden twin of that.
    { id: 'comment', audience: 'public', box: 'textarea, [contenteditable=true]', scope: 'shreddit-composer', submit: '[slot=submit-button], [type=submit]' },
    { id: 'chat', audience: 'message', box: 'textarea', scope: 'rs-message-composer', submit: '[type=submit]', enterPosts: true },
    { id: 'old', audience: 'public', box: 'textarea, [name=url]', scope: '#newlink, form.usertext', submit: '[type=submit]' },
    { id: 'old-message', audience: 'message', box: 'textarea, [name=subject]', scope: '#compose-message', submit: '[type=submit]' },
  ],
};
