import { LISTED, under, type PlatformPages, type Surface } from '../surfaces';

const on = under(LISTED, 'vbulletin');
const FORM = { input: '[name=message]', button: '[name=sbutton]', ways: ['button'], newLine: 'Enter', native: true, audience: 'public', elsewhere: ['[name=query]'] } satisfies Partial<Surface>;
const QUICK = { ...FORM, native: false } satisfies Partial<Surface>;

/** Its previews, the full form and the signature: test/e2e/platforms/vbulletin.test.ts. */
export const vbulletin: PlatformPages = {
  id: 'vbulletin',
  surfaces: [
    on('thread-de', { ...FORM, name: 'new thread, in German and CKEditor', input: 'body', frame: '.cke_contents iframe' }),
    on('message', { ...FORM, audience: 'message', elsewhere: ['[name=query]', '#pmrecips_ctrl'] }),
    on('quick-reply', { ...QUICK, name: 'quick reply' }),
    on('edit', { ...QUICK, name: 'quick edit', input: '.quickedit textarea', button: '.quickedit [id$=_save]', elsewhere: ['#quick_reply textarea'] }),
    on('reply-5', { ...QUICK, name: 'reply in 5', input: '[name=text]', button: '[name=btnSubmit]', elsewhere: ['[name=query]', '.comment-textbox'] }),
  ],
};
