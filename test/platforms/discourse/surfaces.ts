import { LISTED, under, type PlatformPages, type Surface } from '../surfaces';

const on = under(LISTED, 'discourse');
const TEXT = { input: 'textarea.d-editor-input', button: '#reply-control .create', ways: ['button', 'Ctrl+Enter'], newLine: 'Enter', audience: 'public' } satisfies Partial<Surface>;
const RICH = { ...TEXT, input: '.ProseMirror' } satisfies Partial<Surface>;
const TITLE = { input: '#edit-title', button: '.submit-edit', ways: ['button', 'Ctrl+Enter'], audience: 'public' } satisfies Partial<Surface>;

export const discourse: PlatformPages = {
  id: 'discourse',
  surfaces: [
    on('topic', { ...TEXT, elsewhere: ['#header-search-input', '.tags-input .filter-input'] }),
    on('reply-de', { ...RICH, name: 'reply in the rich editor, in German', elsewhere: ['#header-search-input'] }),
    on('edit', { ...RICH, name: 'edit in the rich editor' }),
    on('message', { ...TEXT, audience: 'message', elsewhere: ['.user-selector .filter-input'] }),
    on('message-reply', { ...TEXT, name: 'reply to a message', audience: 'message' }),
    on('whisper', { ...TEXT, audience: 'group' }),
    on('edits', { ...TEXT, name: 'fast edit', input: '#fast-edit-input', button: '.save-fast-edit' }),
    on('edits', { ...TITLE, name: 'title' }),
    on('embedded', { ...TEXT, button: '.docked-composer__submit-btn' }),
    on('chat', { input: '.chat-composer__input', button: '.-send', ways: ['Enter', 'button', 'Ctrl+Enter'], newLine: 'Shift+Enter', audience: 'group', elsewhere: ['.chat-channel__filter-bar input'] }),
  ],
};
