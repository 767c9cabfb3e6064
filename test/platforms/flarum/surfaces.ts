import { LISTED, under, type PlatformPages, type Surface } from '../surfaces';

const on = under(LISTED, 'flarum');
const TEXT = { input: '.TextEditor-editor', button: '.item-submit button', ways: ['button', 'Ctrl+Enter'], newLine: 'Enter', audience: 'public' } satisfies Partial<Surface>;

export const flarum: PlatformPages = {
  id: 'flarum',
  surfaces: [
    on('discussion', { ...TEXT, elsewhere: ['.Search input'] }),
    on('reply-fr', { ...TEXT, name: 'reply, in French', elsewhere: ['.Search input'] }),
    on('edit', TEXT),
    on('message', { ...TEXT, audience: 'message' }),
    on('rename', { input: '.RenameDiscussionModal input', button: '.RenameDiscussionModal [type=submit]', ways: ['button', 'Enter'], audience: 'public', elsewhere: ['.Search input'] }),
  ],
};
