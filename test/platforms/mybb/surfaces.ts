import { LISTED, under, type PlatformPages, type Surface } from '../surfaces';

const on = under(LISTED, 'mybb');
const FORM = { input: '#message', button: '[name=submit]', ways: ['button'], newLine: 'Enter', native: true, audience: 'public', elsewhere: ['[name=keywords]'] } satisfies Partial<Surface>;
const EDITOR = { input: 'body', frame: '.sceditor-container iframe' } satisfies Partial<Surface>;

/** Its previews, drafts and the signature: test/e2e/platforms/mybb.test.ts. */
export const mybb: PlatformPages = {
  id: 'mybb',
  surfaces: [
    on('thread', { ...FORM, ...EDITOR, name: 'new thread, in SCEditor' }),
    on('reply-de', { ...FORM, name: 'reply, in German' }),
    on('quick-reply', { ...FORM, name: 'quick reply', button: '#quick_reply_submit', native: false }),
    on('edit', { ...FORM, name: 'quick edit', input: '#quickedit_7', button: '.post_body [type=submit]', native: false, elsewhere: ['[name=keywords]', '#message'] }),
    on('message', { ...FORM, audience: 'message', elsewhere: ['[name=keywords]', '#to'] }),
  ],
};
