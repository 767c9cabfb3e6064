import { under, type PlatformPages } from '../surfaces';

export const classroom: PlatformPages = {
  id: 'classroom',
  surfaces: [under('classroom.google.com', 'classroom')('announcement', { input: '#box', button: '#post', ways: ['button'], newLine: 'Enter', audience: 'unknown' })],
};
