import { LISTED, under, type PlatformPages, type Surface } from '../surfaces';

const on = under(LISTED, 'nodebb');
const SEARCH = '#search-form input';
const TEXT = { input: 'textarea.write', button: '.action-bar .composer-submit', ways: ['button', 'Ctrl+Enter'], newLine: 'Enter', audience: 'public' } satisfies Partial<Surface>;

export const nodebb: PlatformPages = {
  id: 'nodebb',
  surfaces: [
    on('topic', { ...TEXT, elsewhere: [SEARCH, '.bootstrap-tagsinput input'] }),
    on('reply-de', { ...TEXT, name: 'reply, in German', elsewhere: [SEARCH] }),
    on('quickreply', { ...TEXT, name: 'quick reply', input: '[component="topic/quickreply/text"]', button: '[component="topic/quickreply/button"]', elsewhere: [SEARCH] }),
    on('chat', { input: '[component="chat/input"]', button: '[data-action=send]', ways: ['Enter', 'button'], newLine: 'Shift+Enter', audience: 'message', elsewhere: [SEARCH] }),
    on('chat', { name: 'edit in the chat', input: '.edit-message textarea', button: '[data-action=save]', ways: ['button'], newLine: 'Enter', audience: 'message' }),
  ],
};
