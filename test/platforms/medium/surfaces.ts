import { under, type PlatformPages, type Surface } from '../surfaces';

const on = under('medium.com', 'medium');
const SEARCH = '[data-testid=headerSearchInput]';
const STORY = { input: '.postArticle-content', button: '.js-publishButton', ways: ['button'], newLine: 'Enter', audience: 'public' } satisfies Partial<Surface>;
const RESPONSE = { ...STORY, input: '.respond [data-slate-editor]', button: '.respond [data-testid=ResponseRespondButton]' } satisfies Partial<Surface>;

/** A new story takes two presses: test/e2e/platforms/medium.test.ts. */
export const medium: PlatformPages = {
  id: 'medium',
  surfaces: [
    on('edit', { ...STORY, elsewhere: [SEARCH] }),
    on('edit-de', { ...STORY, name: 'edit, in German' }),
    on('response', { ...RESPONSE, elsewhere: [SEARCH, '.reply [data-slate-editor]'] }),
    on('reply-de', { ...RESPONSE, name: 'reply, in German', input: '.reply [data-slate-editor]', button: '.reply [data-testid=ResponseRespondButton]' }),
  ],
};
