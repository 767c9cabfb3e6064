import { under, type PlatformPages, type Surface } from '../surfaces';

const on = under('www.facebook.com', 'facebook');
const messenger = under('www.messenger.com', 'facebook');

const SEARCH = { elsewhere: ['[type=search]'] };
const POST = { input: '[contenteditable]', button: 'form > div > :last-child [role=button]', ways: ['button'], newLine: 'Enter', ...SEARCH } satisfies Partial<Surface>;
const COMMENT = { input: '[contenteditable]', button: '#focused-state-composer-submit [role=button]', ways: ['Enter', 'button'], newLine: 'Shift+Enter', ...SEARCH } satisfies Partial<Surface>;
const MESSAGE = { input: '[contenteditable]', button: '[role=group] span [role=button]', ways: ['Enter', 'button'], newLine: 'Shift+Enter', audience: 'message', ...SEARCH } satisfies Partial<Surface>;

/** A Page's post takes two presses: test/e2e/platforms/facebook.test.ts. */
export const facebook: PlatformPages = {
  id: 'facebook',
  surfaces: [
    on('post', { ...POST, audience: 'public' }),
    on('post-cy', { ...POST, audience: 'public' }),
    on('edit-de', { ...POST, name: 'edit of a post, in German', audience: 'unknown' }),
    on('group-post', { ...POST, audience: 'group' }),
    on('comment', { ...COMMENT, audience: 'public' }),
    on('comment-es', { ...COMMENT, audience: 'public' }),
    on('group-comment', { ...COMMENT, audience: 'group' }),
    on('reply', { ...COMMENT, input: '#reply [contenteditable]', button: '#reply #focused-state-composer-submit [role=button]', audience: 'public' }),
    on('comment-edit-es', { ...COMMENT, name: 'edit of a comment, in Spanish', input: '#edit [contenteditable]', button: '#edit #focused-state-composer-submit [role=button]', audience: 'public' }),
    on('message', MESSAGE),
    messenger('message-de', MESSAGE),
  ],
};
