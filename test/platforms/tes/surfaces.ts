import { under, type PlatformPages } from '../surfaces';

export const tes: PlatformPages = {
  id: 'tes',
  surfaces: [under('www.tes.com', 'tes')('reply', { input: '#box', button: '#post', ways: ['button'], newLine: 'Enter', audience: 'unknown', elsewhere: ['[type=search]'] })],
};
