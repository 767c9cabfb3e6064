import { under, type PlatformPages, type Surface } from '../surfaces';

const on = under('classroom.google.com', 'classroom');
const BOX = { input: '#box', button: '#post', ways: ['button'], newLine: 'Enter', audience: 'unknown' } satisfies Partial<Surface>;

export const classroom: PlatformPages = {
  id: 'classroom',
  surfaces: [on('announcement', BOX), on('announcement-ar', { ...BOX, name: 'announcement, in Arabic' }), on('assignment', BOX), on('comment', BOX)],
};
