import type { Platform } from './types';

/**
 * Sources: Automattic/harper packages/lint-framework/src/lint/editorUtils.ts (Lexical in the light tree of `shreddit-composer`,
 * in markdown mode a text area some open shadow roots below it); the old site's `usertext` forms as of 2024, and its
 * messages in reddit-archive/reddit r2/r2/templates/messagecompose.html. Whose account it is: public scripts agree on the element of
 * the chat and on the person's menu, which is filled when it is first opened; on the old site honestbleeps/Reddit-Enhancement-Suite
 * lib/utils/user.js.
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
  tells: {
    account: [
      { at: 'rs-current-user[display-name]', attribute: 'display-name' },
      { at: '#user-drawer-content a[href^="/user/"]', attribute: 'href', name: '^/user/([^/?#]+)' },
      { at: '#header-bottom-right .user > a:not(.login-required)' },
    ],
    // Letters to and from those who look after a community.
    readers: { comment: [{ url: '^mod\\.|^[^/]+/mail(/|$)', audience: 'message' }] },
    recipient: {
      'old-message': [{ at: '#compose-message [name=to]' }],
      // Replies stand within what they answer; a comment of its own answers the post.
      comment: [{ within: 'shreddit-comment', at: 'shreddit-comment', attribute: 'author' }, { at: 'shreddit-post', attribute: 'author' }],
      old: [{ within: '.thing', at: '.author' }, { at: '#siteTable .link .author' }],
    },
  },
};
