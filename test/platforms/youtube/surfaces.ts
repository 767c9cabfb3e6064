import { under, type PlatformPages } from '../surfaces';

const on = under('www.youtube.com', 'youtube');
const inStudio = under('studio.youtube.com', 'youtube');
const COMMENT = 'ytd-comment-simplebox-renderer';
const REPLY = 'ytd-comment-reply-dialog-renderer';
const ROOT = '#contenteditable-root';
const BUTTON = '#submit-button button';
const audience = 'public';

export const youtube: PlatformPages = {
  id: 'youtube',
  surfaces: [
    on('comment', { input: `${COMMENT} ${ROOT}`, button: `${COMMENT} ${BUTTON}`, ways: ['button', 'Ctrl+Enter'], newLine: 'Enter', audience, elsewhere: ['#search'] }),
    on('reply', { name: 'reply, in Vietnamese', input: `${REPLY} ${ROOT}`, button: `${REPLY} ${BUTTON}`, ways: ['button', 'Ctrl+Enter'], newLine: 'Enter', audience }),
    on('edit', { name: 'edit of a comment, in German', input: ROOT, button: BUTTON, ways: ['button', 'Ctrl+Enter'], newLine: 'Enter', audience }),
    on('post', { input: ROOT, button: BUTTON, ways: ['button', 'Ctrl+Enter'], newLine: 'Enter', audience }),
    on('live', { frame: '#chatframe', input: 'div#input', button: '#send-button button', ways: ['Enter', 'button'], audience }),
    under('m.youtube.com', 'youtube')('mobile', { input: 'textarea', button: '[data-submit]', ways: ['button'], newLine: 'Enter', audience }),
    inStudio('details', { input: '#title-textarea #textbox', button: '#save', ways: ['button'], audience, elsewhere: ['.ytcp-omnisearch'] }),
    inStudio('studio-reply', { name: 'reply in Studio, in Spanish', input: 'textarea', button: 'ytcp-commentbox #cancel-button + *', ways: ['button'], newLine: 'Enter', audience }),
  ],
};
