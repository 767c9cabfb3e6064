import { under, type PlatformPages, type Surface } from '../surfaces';

const on = under('teach.classdojo.com', 'classdojo');
const BOX = { input: '#box', button: '#post', ways: ['button'], newLine: 'Enter', audience: 'unknown' } satisfies Partial<Surface>;

export const classdojo: PlatformPages = {
  id: 'classdojo',
  surfaces: [on('story', BOX), on('story-bn', { ...BOX, name: 'story, in Bengali' }), on('message', { ...BOX, newLine: 'Shift+Enter', elsewhere: ['[type=search]'] })],
};
