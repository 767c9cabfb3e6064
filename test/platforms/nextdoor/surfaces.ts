import { under, type PlatformPages, type Surface } from '../surfaces';

const on = under('nextdoor.co.uk', 'nextdoor');
const elsewhereInTheWorld = under('nextdoor.com', 'nextdoor');
const SEARCH = '[type=search]';
const SUBMIT = '[data-testid=inline-composer-reply-button]';
const POST = { input: '[role=dialog] textarea', button: '[data-testid=composer-submit-button]', ways: ['button'], newLine: 'Enter', audience: 'public' } satisfies Partial<Surface>;

export const nextdoor: PlatformPages = {
  id: 'nextdoor',
  surfaces: [
    on('post', { ...POST, elsewhere: [SEARCH] }),
    elsewhereInTheWorld('post-es', { ...POST, name: 'post, in Spanish' }),
    on('listing', { ...POST, elsewhere: [SEARCH] }),
    on('comment', { ...POST, input: '.comment textarea', button: `.comment ${SUBMIT}`, elsewhere: [SEARCH, '.reply textarea'] }),
    elsewhereInTheWorld('reply-es', { ...POST, name: 'reply, in Spanish', input: '.reply textarea', button: `.reply ${SUBMIT}` }),
  ],
};
