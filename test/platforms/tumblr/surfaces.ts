import { under, type PlatformPages, type Surface } from '../surfaces';

const on = under('www.tumblr.com', 'tumblr');
const FORM = { input: '#box', button: '#post', ways: ['button'], audience: 'unknown' } satisfies Partial<Surface>;

export const tumblr: PlatformPages = {
  id: 'tumblr',
  surfaces: [on('text', FORM), on('reblog', FORM), on('reply', { ...FORM, newLine: 'Enter', elsewhere: ['[name=q]'] })],
};
