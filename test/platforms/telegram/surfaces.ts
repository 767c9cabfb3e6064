import { under, type PlatformPages, type Surface } from '../surfaces';

const on = under('web.telegram.org', 'telegram');
const CHAT = { input: '[contenteditable=true]', ways: ['button', 'Enter'], newLine: 'Shift+Enter', audience: 'message' } satisfies Partial<Surface>;

export const telegram: PlatformPages = {
  id: 'telegram',
  surfaces: [
    on('k', { ...CHAT, name: 'message in K', button: '.btn-send', elsewhere: ['.input-search-input'] }),
    on('a-uk', { ...CHAT, name: 'message in A, in Ukrainian', button: '.main-button', elsewhere: ['#telegram-search-input'] }),
  ],
};
