import { under, type PlatformPages } from '../surfaces';

export const mumsnet: PlatformPages = {
  id: 'mumsnet',
  surfaces: ['reply', 'thread'].map((page) => under('www.mumsnet.com', 'mumsnet')(page, { input: '#box', button: '#post', ways: ['button'], newLine: 'Enter', audience: 'unknown', elsewhere: ['[type=search]'] })),
};
