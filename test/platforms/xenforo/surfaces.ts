import { LISTED, under, type PlatformPages, type Surface } from '../surfaces';

const on = under(LISTED, 'xenforo');
const SEARCH = '.p-quickSearch .input';
const QUICK = '.js-quickReply';
const REPLY = { input: `${QUICK} .fr-element`, button: `${QUICK} .button--primary`, ways: ['button', 'Ctrl+Enter'], newLine: 'Enter', audience: 'public', elsewhere: [SEARCH] } satisfies Partial<Surface>;
const FORM = { ...REPLY, input: '.fr-element', button: '.button--primary' } satisfies Partial<Surface>;

/** Its previews, drafts and the signature: test/e2e/platforms/xenforo.test.ts. */
export const xenforo: PlatformPages = {
  id: 'xenforo',
  surfaces: [
    on('reply', { ...REPLY, name: 'quick reply' }),
    on('edit', { ...REPLY, name: 'edit of a post', input: '.js-quickEditTarget .fr-element', button: '.js-quickEditTarget .button--primary', elsewhere: [`${QUICK} .fr-element`] }),
    on('thread-de', { ...FORM, name: 'new thread, in German' }),
    on('profile', { ...FORM, name: 'profile post', elsewhere: [SEARCH, '.comment .fr-element'] }),
    on('conversation', { ...FORM, name: 'conversation, in BB code', input: 'textarea[name=message]', audience: 'message', elsewhere: [SEARCH, '[name=recipients]'] }),
    on('message', { ...REPLY, name: 'reply in a conversation', audience: 'message' }),
  ],
};
