import { LISTED, under, type PlatformPages, type Surface } from '../surfaces';

const on = under('wordpress.com', 'wordpresscom');
const inBlog = under('tanglewickdiary.wordpress.com', 'wordpresscom');
const FORM = { input: '#comment', button: '#comment-submit', ways: ['button'], newLine: 'Enter', audience: 'public' } satisfies Partial<Surface>;
const THERE = { ...FORM, input: 'textarea', ways: ['button', 'Ctrl+Enter'] } satisfies Partial<Surface>;
const BLOCKS = { frame: '[name=editor-canvas]', input: 'p', ways: ['button'], newLine: 'Shift+Enter', audience: 'public' } satisfies Partial<Surface>;

export const wordpresscom: PlatformPages = {
  id: 'wordpresscom',
  surfaces: [
    under(LISTED, 'wordpresscom')('jetpack', { ...FORM, name: 'comment frame in a blog elsewhere', frame: '#jetpack_remote_comment', native: true, elsewhere: ['.search-field'] }),
    inBlog('comment-de', { ...FORM, name: 'comment, in German', elsewhere: ['.search-field'] }),
    inBlog('blocks', { ...BLOCKS, name: 'comment in blocks', button: '#comment-submit' }),
    inBlog('editor', { ...BLOCKS, name: 'new post', button: '.editor-post-publish-button', elsewhere: ['.block-editor-inserter__search'] }),
    on('post', { name: 'edit in a frame of the blog', frame: '#editor', input: '.wp-block-paragraph', button: '.editor-post-publish-button', ways: ['button'], newLine: 'Enter', audience: 'public' }),
    inBlog('answer', { ...FORM, input: '#replycontent', button: '#replyrow .save', elsewhere: ['#comment-search-input'] }),
    inBlog('comment-edit-de', { ...FORM, name: 'edit of a comment on its own page, in German', input: '#content', button: '#save', native: true }),
    inBlog('title', { name: 'quick edit of a title', input: '.ptitle', button: '.save', ways: ['button', 'Enter'], audience: 'public', elsewhere: ['#post-search-input'] }),
    on('reader', { ...THERE, name: 'comment in the Reader', button: '.comments__form button', elsewhere: ['.search-component__input'] }),
    on('quick', { ...BLOCKS, name: 'short post in the Reader', button: '.quick-post-input__actions .is-primary', elsewhere: ['.search-component__input'] }),
    on('reply-es', { ...THERE, name: 'reply, in Spanish', button: '.comment__reply-submit', elsewhere: ['.search-component__input'] }),
    on('note', { ...THERE, name: 'reply in the notifications', button: '.wpnc__reply-box button' }),
    on('change', { ...FORM, name: 'edit of a comment', input: 'textarea', button: '.comment__edit-buttons .is-primary', elsewhere: ['#author'] }),
  ],
};
