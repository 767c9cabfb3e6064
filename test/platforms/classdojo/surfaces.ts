import { under, type PlatformPages } from '../surfaces';

export const classdojo: PlatformPages = {
  id: 'classdojo',
  surfaces: [under('teach.classdojo.com', 'classdojo')('story', { input: '#box', button: '#post', ways: ['button'], newLine: 'Enter', audience: 'unknown' })],
};
