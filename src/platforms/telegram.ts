import type { Platform, Readers } from './types';

/** Groups and channels have numbers below nothing (tweb and telegram-tt alike). */
const GROUP: readonly Readers[] = [{ at: ':is(.chat-info, .ChatInfo) [data-peer-id^="-"]', audience: 'group' }];

/**
 * Two front ends, /k and /a. Sources: morethanwords/tweb src/components/chat/input.ts (`.btn-send`, a hidden twin of the box
 * that measures it; components/stories/viewer.tsx) and Ajaxy/telegram-tt src/components/middle/composer, common/Composer.tsx (`.main-button`). Enter sends.
 */
export const telegram: Platform = {
  id: 'telegram',
  name: 'Telegram',
  matches: ['*://web.telegram.org/*'],
  privacy: 'https://telegram.org/faq',
  composers: [
    { id: 'caption', audience: 'message', box: '.popup-new-media [contenteditable=true]', scope: '.popup-new-media', submit: '.popup-new-media .btn-primary', enterPosts: true },
    // Classes of /a are hashed; the button of emoji stands before the box.
    { id: 'caption-a', audience: 'message', box: '#editable-message-text-modal', scope: ':has(> #caption-input-text)', submit: '#caption-input-text ~ * > button', enterPosts: true },
    // An answer to a story has the same button, and the chat stands behind it.
    { id: 'story-a', audience: 'message', box: '#editable-story-input-text', submit: '.main-button.send', enterPosts: true },
    // The viewer of stories stands beside all chats, with their very box, under a head of its own.
    { id: 'story', audience: 'message', box: '.input-message-input[contenteditable=true]:not(.chat *)', submit: '.btn-send', enterPosts: true },
    {
      id: 'message',
      audience: 'message',
      box: '.input-message-input[contenteditable=true], #editable-message-text',
      // Edits are saved by the same button.
      submit: '.btn-send, .main-button:is(.send, .edit)',
      enterPosts: true,
    },
  ],
  tells: { readers: { message: GROUP, caption: GROUP, 'caption-a': GROUP }, recipient: { message: [{ at: '.chat-info .peer-title' }, { at: '.ChatInfo .fullName' }], story: [{ at: '.peer-title' }] } },
};
