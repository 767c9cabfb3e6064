import { under, type PlatformPages, type Surface } from '../surfaces';

const on = under('x.com', 'x');
const MODAL = { input: '[data-testid=tweetTextarea_0]', button: '[data-testid=tweetButton]', ways: ['button', 'Ctrl+Enter'], newLine: 'Enter', audience: 'public' } satisfies Partial<Surface>;

export const x: PlatformPages = {
  id: 'x',
  surfaces: [
    on('inline', { input: '[data-testid=tweetTextarea_0]', button: '[data-testid=tweetButtonInline]', ways: ['button', 'Ctrl+Enter'], newLine: 'Enter', audience: 'public', elsewhere: ['[data-testid=SearchBox_Search_Input]'] }),
    on('thread', { input: '[data-testid=tweetTextarea_1]', button: '[data-testid=tweetButton]', ways: ['button', 'Ctrl+Enter'], newLine: 'Enter', audience: 'public' }),
    on('reply-de', { ...MODAL, name: 'reply, in German' }),
    on('answer', { name: 'reply under a post', input: '[data-testid=tweetTextarea_0]', button: '[data-testid=tweetButtonInline]', ways: ['button', 'Ctrl+Enter'], newLine: 'Enter', audience: 'public' }),
    // A choice may have 25 letters there, fewer than the text that is tried.
    on('poll', { input: '[name=Choice2]', button: '[data-testid=tweetButtonInline]', ways: ['button'], audience: 'public', elsewhere: ['[data-testid=SearchBox_Search_Input]'] }),
    on('quote', MODAL),
    on('mobile-de', { ...MODAL, name: 'post on a phone, in German' }),
    on('message', { input: '[data-testid=dmComposerTextInput]', button: '[data-testid=dmComposerSendButton]', ways: ['button', 'Enter'], newLine: 'Shift+Enter', audience: 'message' }),
    on('chat', { input: '[data-testid=dm-composer-textarea]', button: '[data-testid=dm-composer-send-button]', ways: ['Enter', 'button'], newLine: 'Shift+Enter', audience: 'message' }),
  ],
};
