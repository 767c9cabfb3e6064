import { under, type PlatformPages } from '../surfaces';

const on = under('www.instagram.com', 'instagram');

export const instagram: PlatformPages = {
  id: 'instagram',
  surfaces: [
    on('caption', { input: '[data-lexical-editor]', button: '#forward', ways: ['button'], newLine: 'Enter', audience: 'public' }),
    on('edit-de', { name: 'caption of a post that is out, in German', input: '[data-lexical-editor]', button: '#forward', ways: ['button'], newLine: 'Enter', audience: 'public' }),
    on('comment', { input: 'article textarea', button: '[data-says=post]', ways: ['Enter', 'button'], newLine: 'Shift+Enter', audience: 'public', elsewhere: ['[placeholder=Search]', '#pepBio', '[name=queryBox]'] }),
    on('comment-de', { name: 'comment in German', input: 'article textarea', button: '[data-says=post]', ways: ['Enter', 'button'], newLine: 'Shift+Enter', audience: 'public' }),
    on('story-de', { name: 'answer to a story, in German', input: 'textarea', button: '#send', ways: ['Enter', 'button'], newLine: 'Shift+Enter', audience: 'message' }),
    on('message', { input: '[data-lexical-editor]', button: '#send', ways: ['Enter', 'button'], newLine: 'Shift+Enter', audience: 'message', elsewhere: ['[placeholder=Search]'] }),
    on('message-de', { name: 'message in German', input: '[data-lexical-editor]', button: '#send', ways: ['Enter', 'button'], newLine: 'Shift+Enter', audience: 'message' }),
  ],
};
