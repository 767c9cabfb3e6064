import { under, type PlatformPages, type Surface } from '../surfaces';

const on = under('www.reddit.com', 'reddit');
const onOld = under('old.reddit.com', 'reddit');
const SEARCH = 'faceplate-search-input >>> textarea';
const USERTEXT = { input: '.usertext textarea', button: '.usertext .save', ways: ['button'], newLine: 'Enter', audience: 'public' } satisfies Partial<Surface>;

export const reddit: PlatformPages = {
  id: 'reddit',
  surfaces: [
    on('comment', { input: 'shreddit-composer [slot=rte]', button: '[slot=submit-button]', ways: ['button'], newLine: 'Enter', audience: 'public', elsewhere: [SEARCH] }),
    on('comment-de', { name: 'comment, in German', input: 'shreddit-composer [slot=rte]', button: '[slot=submit-button]', ways: ['button'], newLine: 'Enter', audience: 'public' }),
    on('reply', { input: 'shreddit-composer [slot=rte]', button: '[slot=submit-button]', ways: ['button'], newLine: 'Enter', audience: 'public' }),
    on('comment-edit-de', { name: 'edit of a comment, in German', input: 'shreddit-composer [slot=rte]', button: '[slot=submit-button]', ways: ['button'], newLine: 'Enter', audience: 'public', elsewhere: [SEARCH] }),
    on('markdown', { input: 'shreddit-composer >>> #innerTextArea', button: '[slot=submit-button]', ways: ['button'], newLine: 'Enter', audience: 'public', elsewhere: [SEARCH] }),
    on('submit', { input: '[name=title] >>> textarea', button: '#submit-post-button >>> #inner-post-submit-button', ways: ['button'], audience: 'public', elsewhere: [SEARCH] }),
    on('chat', { input: 'rs-app >>> textarea', button: 'rs-app >>> [type=submit]', ways: ['Enter', 'button'], newLine: 'Shift+Enter', audience: 'message' }),
    under('mod.reddit.com', 'reddit')('markdown', { name: 'moderators’ mail', input: 'shreddit-composer >>> #innerTextArea', button: '[slot=submit-button]', ways: ['button'], newLine: 'Enter', audience: 'message' }),
    onOld('old', { ...USERTEXT, elsewhere: ['[name=q]'] }),
    onOld('old-reply', { ...USERTEXT, name: 'reply on the old site' }),
    onOld('old-edit', { ...USERTEXT, name: 'edit on the old site' }),
    onOld('old-message', { name: 'message on the old site', input: '#compose-message textarea', button: '#send', ways: ['button'], newLine: 'Enter', audience: 'message', elsewhere: ['[name=q]'] }),
  ],
};
