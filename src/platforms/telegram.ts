import type { Platform } from './types';

/**
 * Two front ends, /k and /a. Sources: morethanwords/tweb src/components/chat/input.ts (`.btn-send`, a hidden twin of the box
 * that measures it) and Ajaxy/telegram-tt src/components/middle/composer, common/Composer.tsx (`.main-button`). Enter sends.
 */
export const telegram: Platform = {
  id: 'telegram',
  name: 'Telegram',
  matches: ['*://web.telegram.org/*'],
  composers: [
    {
      id: 'caption',
      audience: 'message',
      box: ':is(.popup-new-media, .AttachmentModal) [contenteditable=true]',
      scope: '.popup-new-media, .AttachmentModal',
      submit: '.popup-new-media .btn-primary, .AttachmentModal--send-wrapper button',
      enterPosts: true,
    },
    {
      id: 'message',
      audience: 'message',
      box: '.input-message-input[contenteditable=true], #editable-message-text',
      // Edits are saved by the same button.
      submit: '.btn-send, .main-button:is(.send, .edit)',
      enterPosts: true,
    },
  ],
  tells: { recipient: { message: [{ at: '.chat-info .peer-title' }, { at: '.ChatInfo .fullName' }] } },
};
