import type { Platform } from './types';
import { BLOCKS, composers } from './wordpress';

/**
 * Every blog there, its admin pages among them; the Reader and the list of comments; and, on jetpack.wordpress.com, the comment form
 * that stands as a frame in blogs on hosts of their own. Sources: Automattic/jetpack jetpack-mu-wpcom/src/features/verbum-comments
 * (#comment or blocks in its place, #comment-submit, all in #commentform); Automattic/wp-calypso client/blocks/comments/form.jsx,
 * client/my-sites/comments/comment (comment-reply.jsx, comment-edit.jsx), client/reader/components/quick-post,
 * apps/notifications (comment-reply-input.jsx).
 */
export const wordpresscom: Platform = {
  id: 'wordpresscom',
  name: 'WordPress.com',
  matches: ['*://*.wordpress.com/*'],
  privacy: 'https://wordpress.com/me/privacy',
  composers: [
    ...composers,
    {
      // In the Reader, in the list of comments, in the notifications. The blocks that may stand in the field's place bring buttons of their own.
      id: 'there',
      audience: 'public',
      box: `textarea, ${BLOCKS}`,
      scope: '.comments__form, .comments__edit-form, .comment__reply, .wpnc__reply-box',
      submit: 'button:not(.components-button), .is-primary',
    },
    { id: 'edit', audience: 'public', box: `textarea, ${BLOCKS}`, scope: '.comment__edit', submit: '.comment__edit-buttons .is-primary' },
    { id: 'quick', audience: 'public', box: BLOCKS, scope: '.quick-post, .quick-post-input', submit: ':is(.quick-post-actions, .quick-post-input__actions) .is-primary' },
  ],
};
