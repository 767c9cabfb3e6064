import type { Platform } from './types';

/**
 * Source: bluesky-social/social-app src/view/com/composer/Composer.tsx (one button for a post, a reply and a whole
 * thread), src/view/com/composer/ComposerReplyTo.tsx and src/screens/Messages/components/MessageInput.web.tsx (no test ids; Enter sends). Labels are translated.
 */
export const bluesky: Platform = {
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['*://bsky.app/*'],
  privacy: 'https://bsky.app/settings/privacy-and-security',
  composers: [
    { id: 'post', audience: 'public', box: '.ProseMirror', submit: '[data-testid=composerPublishBtn]' },
    {
      id: 'message',
      audience: 'message',
      box: 'textarea',
      // The button before the box opens the emoji.
      scope: ':has(> textarea + [role=button])',
      submit: 'textarea + [role=button]',
      enterPosts: true,
    },
    { id: 'follow', audience: 'profile', box: '[data-testid=profileHeaderDisplayName]', submit: '[data-testid=followBtn]' },
  ],
  tells: {
    account: [{ at: 'nav a[href^="/profile/"]', attribute: 'href', name: '^/profile/([^/]+)$' }],
    recipient: {
      message: [{ at: 'a[href^="/profile/"]:not(nav *)' }],
      // What is answered stands above the box, and can be pressed: beside the picture, which leads nowhere, the name over the text.
      post: [{ within: '[role=dialog]', at: '[tabindex][aria-label]:not(button, [role=button], [contenteditable]) > :last-child > :first-child' }],
    },
  },
};
