import { under, type PlatformPages } from '../surfaces';

const on = under('www.tiktok.com', 'tiktok');

export const tiktok: PlatformPages = {
  id: 'tiktok',
  surfaces: [
    on('comment', { input: '[data-e2e=comment-input] [contenteditable]', button: '[data-e2e=comment-post]', ways: ['button', 'Enter'], newLine: 'Shift+Enter', audience: 'public', elsewhere: ['[type=search]'] }),
    // The box of a new comment stands below with a button of its own.
    on('reply-es', { name: 'reply, in Spanish', input: '.reply [contenteditable]', button: '.reply [data-e2e=comment-post]', ways: ['button', 'Enter'], newLine: 'Shift+Enter', audience: 'public' }),
    on('message', { input: '[contenteditable]', button: '[data-e2e=message-send]', ways: ['Enter', 'button'], newLine: 'Shift+Enter', audience: 'message', elsewhere: ['[data-e2e=search-user-input]'] }),
    on('message-new', { name: 'message in the front end of 2026', input: '[contenteditable]', button: '[data-e2e=dm-new-send-btn]', ways: ['Enter', 'button'], newLine: 'Shift+Enter', audience: 'message', elsewhere: ['[data-e2e=search-user-input]'] }),
    on('upload-de', { name: 'caption in Studio, in German', input: '.caption-editor [contenteditable]', button: '[data-e2e=post_video_button]', ways: ['button'], newLine: 'Enter', audience: 'public' }),
  ],
};
