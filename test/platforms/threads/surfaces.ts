import { under, type PlatformPages } from '../surfaces';

const on = under('www.threads.com', 'threads');

export const threads: PlatformPages = {
  id: 'threads',
  surfaces: [
    on('post', { input: '[role=dialog] [data-lexical-editor]', button: '#post', ways: ['button', 'Ctrl+Enter'], newLine: 'Enter', audience: 'public', elsewhere: ['[type=search]'] }),
    under('www.threads.net', 'threads')('thread-de', { name: 'thread in German, at the old host', input: '#second', button: '#post', ways: ['button', 'Ctrl+Enter'], newLine: 'Enter', audience: 'public' }),
    on('reply', { input: '#reply', button: '#post', ways: ['button', 'Ctrl+Enter'], newLine: 'Enter', audience: 'public', elsewhere: ['[type=search]'] }),
    on('reply-de', { name: 'reply in German', input: '#reply', button: '#post', ways: ['button', 'Ctrl+Enter'], newLine: 'Enter', audience: 'public' }),
    on('answer-de', { name: 'reply in its dialog, in German', input: '[role=dialog] [data-lexical-editor]', button: '#post', ways: ['button', 'Ctrl+Enter'], newLine: 'Enter', audience: 'public' }),
  ],
};
