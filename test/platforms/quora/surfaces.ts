import { under, type PlatformPages, type Surface } from '../surfaces';

const on = under('www.quora.com', 'quora');
const SEARCH = '.puppeteer_test_selector_input';
const ANSWER = { input: '.doc', button: '#post', ways: ['button'], newLine: 'Enter', audience: 'public' } satisfies Partial<Surface>;
const COMMENT = { ...ANSWER, input: '.comment .doc', button: '.comment button' } satisfies Partial<Surface>;

export const quora: PlatformPages = {
  id: 'quora',
  surfaces: [
    on('answer', { ...ANSWER, elsewhere: [SEARCH] }),
    on('answer-de', { ...ANSWER, name: 'answer, in German' }),
    on('question', { ...ANSWER, input: 'textarea', elsewhere: [SEARCH] }),
    on('comment', { ...COMMENT, elsewhere: [SEARCH, '.reply .doc'] }),
    on('reply-de', { ...COMMENT, name: 'reply, in German', input: '.reply .doc', button: '.reply button' }),
  ],
};
