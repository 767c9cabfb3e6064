import { under, type PlatformPages } from '../surfaces';

const on = under('www.linkedin.com', 'linkedin');
const OUTLET = '#interop-outlet >>>';

export const linkedin: PlatformPages = {
  id: 'linkedin',
  surfaces: [
    on('sharebox', { input: `${OUTLET} .ql-editor`, button: `${OUTLET} .share-actions__primary-action`, ways: ['button'], newLine: 'Enter', audience: 'public' }),
    on('edit-de', { name: 'edit of a post, in German', input: '.ql-editor', button: '.share-actions__primary-action', ways: ['button'], newLine: 'Enter', audience: 'public' }),
    on('comment', { input: '[componentkey=commentBox-one] .ProseMirror', button: '[data-view-name=comment-post]', ways: ['button'], newLine: 'Enter', audience: 'public' }),
    on('comment-de', { name: 'reply, in German', input: '[componentkey=commentBox-two] .ProseMirror', button: '[data-view-name=comment-reply-post]', ways: ['button'], newLine: 'Enter', audience: 'public' }),
    on('post-page', { input: '.ql-editor', button: '.comments-comment-box__submit-button--cr', ways: ['button'], newLine: 'Enter', audience: 'public' }),
    on('post-page-reply', { name: 'reply on the post page', input: '.ql-editor', button: '.comments-comment-box__submit-button--cr', ways: ['button'], newLine: 'Enter', audience: 'public' }),
    on('post-page-cy', { name: 'post page, in Welsh', input: '.ql-editor', button: '.comments-comment-box__submit-button--cr', ways: ['button'], newLine: 'Enter', audience: 'public' }),
    // No public source shows these two: they are built of what marks a new comment.
    on('comment-edit', { name: 'edit of a comment in the feed', input: '.ProseMirror', button: '#buttons > :last-child', ways: ['button'], newLine: 'Enter', audience: 'public' }),
    on('comment-edit-fr', { name: 'edit of a comment on the post page, in French', input: '.ql-editor', button: '.comments-comment-box__submit-button--cr', ways: ['button'], newLine: 'Enter', audience: 'public' }),
    on('message', { input: '.msg-form__contenteditable', button: '.msg-form__send-button', ways: ['button'], newLine: 'Enter', audience: 'message', elsewhere: ['.msg-search'] }),
    on('message-enter', { input: '.msg-form__contenteditable', ways: ['Enter'], newLine: 'Shift+Enter', audience: 'message', elsewhere: ['.msg-search'] }),
    on('invitation', { input: `${OUTLET} #custom-message`, button: `${OUTLET} [aria-label="Send invitation"]`, ways: ['button'], newLine: 'Enter', audience: 'message' }),
  ],
};
