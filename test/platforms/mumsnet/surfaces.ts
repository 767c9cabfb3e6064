import { under, type PlatformPages } from '../surfaces';

export const mumsnet: PlatformPages = {
  id: 'mumsnet',
  surfaces: [under('www.mumsnet.com', 'mumsnet')('reply', { input: '#box', button: '#post', ways: ['button'], newLine: 'Enter', audience: 'unknown', elsewhere: ['[type=search]'] })],
};
