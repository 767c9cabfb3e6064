import type { Platform } from './types';

/**
 * Sources: jackwener/opencli (comments, Enter posts) and komm64/tutti (Studio's caption), which agree on these `data-e2e`;
 * both editors are Draft.js, and call themselves combo boxes. Save draft and Discard stand beside Post.
 */
export const tiktok: Platform = {
  id: 'tiktok',
  name: 'TikTok',
  matches: ['*://www.tiktok.com/*'],
  composers: [
    {
      id: 'comment',
      audience: 'public',
      box: '[data-e2e^=comment-input] [contenteditable=true]',
      submit: '[data-e2e^=comment-post]',
      enterPosts: true,
    },
    { id: 'caption', audience: 'public', box: '.public-DraftEditor-content:not([data-e2e^=comment-input] *)', scope: 'body', submit: 'button[data-e2e^=post_], button[data-e2e=post-button]' },
    { id: 'follow', audience: 'profile', box: '[data-e2e=user-title], [data-e2e=user-subtitle]', submit: '[data-e2e=follow-button]' },
  ],
};
