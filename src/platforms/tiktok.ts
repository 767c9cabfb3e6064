import type { Platform } from './types';

const AREA = '[data-e2e=message-input-area]';
/** Since 2026 the messages have a front end of their own. */
const NEW_AREA = '[data-e2e=dm-new-input-editor]';

/**
 * Sources: captures of the caption and the message box (Draft.js, the caption with the role of a combobox); public scripts, which
 * agree on these `data-e2e`. Studio's buttons for a draft and for giving up have their own, the one that posts or plans has one.
 */
export const tiktok: Platform = {
  id: 'tiktok',
  name: 'TikTok',
  matches: ['*://www.tiktok.com/*'],
  privacy: 'https://www.tiktok.com/setting',
  composers: [
    {
      // Comments and answers: each box has its own button beside it.
      id: 'comment',
      audience: 'public',
      box: '[data-e2e=comment-input] [contenteditable=true]',
      submit: '[data-e2e=comment-post]',
      enterPosts: true,
    },
    {
      id: 'message',
      audience: 'message',
      box: `:is(${AREA}, ${NEW_AREA}) [contenteditable=true]`,
      // The arrow that sends stands beside the box only while there is text.
      scope: `:has(> ${AREA}), [data-e2e=dm-new-chatbox]`,
      submit: '[data-e2e=message-send], [data-e2e=dm-new-send-btn]',
      enterPosts: true,
    },
    { id: 'caption', audience: 'public', box: '[contenteditable=true]', submit: '[data-e2e=post_video_button]' },
    { id: 'follow', audience: 'profile', box: '[data-e2e=user-title], [data-e2e=user-subtitle]', scope: ':has([data-e2e=user-title]):has([data-e2e=follow-button])', submit: '[data-e2e=follow-button]:not(:has(button)), [data-e2e=follow-button] button' },
  ],
  tells: { recipient: { message: [{ at: '[data-e2e=dm-new-chat-nickname], [data-e2e=chat-nickname]' }] } },
};
