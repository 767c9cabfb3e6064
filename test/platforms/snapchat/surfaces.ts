import { under, type PlatformPages } from '../surfaces';

export const snapchat: PlatformPages = {
  id: 'snapchat',
  surfaces: [
    under('web.snapchat.com', 'snapchat')('chat', { input: '#box', ways: ['Enter'], newLine: 'Shift+Enter', audience: 'message', elsewhere: ['nav input'] }),
  ],
};
