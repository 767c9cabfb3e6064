import { under, type PlatformPages } from '../surfaces';

export const tumblr: PlatformPages = {
  id: 'tumblr',
  surfaces: [under('www.tumblr.com', 'tumblr')('text', { input: '#box', button: '#post', ways: ['button'], audience: 'unknown' })],
};
