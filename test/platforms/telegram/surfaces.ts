import { under, type PlatformPages, type Surface } from '../surfaces';

const on = under('web.telegram.org', 'telegram');
const CHAT = { input: '[contenteditable=true]', ways: ['button', 'Enter'], newLine: 'Shift+Enter', audience: 'message' } satisfies Partial<Surface>;

export const telegram: PlatformPages = {
  id: 'telegram',
  surfaces: [
    on('k', { ...CHAT, name: 'message in K', button: '.btn-send', elsewhere: ['.input-search-input'] }),
    on('a-uk', { ...CHAT, name: 'message in A, in Ukrainian', button: '.main-button', elsewhere: ['#telegram-search-input'] }),
    on('edit-k', { ...CHAT, name: 'edit in K, in a group', audience: 'group', button: '.btn-send' }),
    on('edit-a', { ...CHAT, name: 'edit in A', button: '.main-button' }),
    // The chat itself stands behind a picture that is about to be sent.
    on('caption-k', { ...CHAT, name: 'caption in K', input: '#caption', button: '.popup-new-media .btn-primary' }),
    on('caption-a-uk', { ...CHAT, name: 'caption in A, in Ukrainian', input: '#editable-message-text-modal', button: '.send-caption' }),
    // So does a story that is answered.
    on('story-k', { ...CHAT, name: 'answer to a story in K', input: '#story [contenteditable=true]', button: '#story .btn-send' }),
    on('story-a-uk', { ...CHAT, name: 'answer to a story in A, in Ukrainian', input: '#StoryViewer [contenteditable=true]', button: '#StoryViewer .main-button' }),
  ],
};
