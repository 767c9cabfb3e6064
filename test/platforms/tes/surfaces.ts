import { under, type PlatformPages } from '../surfaces';

export const tes: PlatformPages = {
  id: 'tes',
  surfaces: ['reply', 'thread'].map((page) => under('www.tes.com', 'tes')(page, { input: '#box', button: '#post', ways: ['button'], newLine: 'Enter', audience: 'unknown', elsewhere: ['[type=search]'] })),
};
