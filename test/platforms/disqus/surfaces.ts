import { LISTED, under, type PlatformPages, type Surface } from '../surfaces';

const on = under(LISTED, 'disqus');
const FORM = { frame: '#dsq-app1', input: '#form [role=textbox]', button: '#form .post-action__button', ways: ['button'], newLine: 'Enter', audience: 'public' } satisfies Partial<Surface>;

export const disqus: PlatformPages = {
  id: 'disqus',
  surfaces: [
    on('thread', { ...FORM, name: 'comment', elsewhere: ['#search'] }),
    on('reply-fr', { ...FORM, name: 'reply, in French', input: '.reply-form-container [role=textbox]', button: '.reply-form-container .post-action__button' }),
    on('edit', { ...FORM, input: '.edit [role=textbox]', button: '.edit .post-action__button' }),
    on('guest', { ...FORM, name: 'comment of a guest', button: '.proceed__button' }),
    on('slate', { ...FORM, name: 'comment in Slate', input: '[data-slate-editor]', button: '[class*=" _submit_"]' }),
  ],
};
