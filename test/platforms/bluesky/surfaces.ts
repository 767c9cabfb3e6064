import { under, type PlatformPages } from '../surfaces';

const on = under('bsky.app', 'bluesky');

export const bluesky: PlatformPages = {
  id: 'bluesky',
  surfaces: [
    on('post', { input: '.ProseMirror', button: '[data-testid=composerPublishBtn]', ways: ['button', 'Ctrl+Enter'], newLine: 'Enter', audience: 'public', elsewhere: ['[role=search]'] }),
    on('thread-de', { name: 'thread of answers in German', input: '#second .ProseMirror', button: '[data-testid=composerPublishBtn]', ways: ['button', 'Ctrl+Enter'], newLine: 'Enter', audience: 'public' }),
    on('message', { input: 'textarea', button: '[aria-label="Send message"]', ways: ['Enter', 'button'], newLine: 'Shift+Enter', audience: 'message', elsewhere: ['[role=search]'] }),
    on('message-de', { name: 'message in German', input: 'textarea', button: '[aria-label="Nachricht senden"]', ways: ['Enter', 'button'], newLine: 'Shift+Enter', audience: 'message' }),
  ],
};
