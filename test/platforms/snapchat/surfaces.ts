import { under, type PlatformPages, type Surface } from '../surfaces';

const CHAT = { input: '#box', ways: ['Enter'], newLine: 'Shift+Enter', audience: 'message', elsewhere: ['nav input'] } satisfies Partial<Surface>;

export const snapchat: PlatformPages = {
  id: 'snapchat',
  surfaces: [
    under('web.snapchat.com', 'snapchat')('chat', CHAT),
    under('www.snapchat.com', 'snapchat')('chat-fr', { ...CHAT, name: 'chat, in French' }),
  ],
};
