import { under, type PlatformPages, type Surface } from '../surfaces';

const on = under('substack.com', 'substack');
const SEARCH = '[type=search]';
const NOTE = { input: '.ProseMirror', button: '#post', ways: ['button'], newLine: 'Enter', audience: 'public' } satisfies Partial<Surface>;
const COMMENT = { ...NOTE, input: '.comment textarea', button: '.comment [type=submit]' } satisfies Partial<Surface>;

/** A post takes two presses, on a host of its own: test/e2e/platforms/substack.test.ts. */
export const substack: PlatformPages = {
  id: 'substack',
  surfaces: [
    on('note', { ...NOTE, elsewhere: [SEARCH] }),
    on('note-fr', { ...NOTE, name: 'note, in French' }),
    on('comment', { ...COMMENT, elsewhere: [SEARCH, '.reply textarea'] }),
    on('reply-fr', { ...COMMENT, name: 'reply, in French', input: '.reply textarea', button: '.reply [type=submit]' }),
  ],
};
