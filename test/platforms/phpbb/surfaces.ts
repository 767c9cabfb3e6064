import { LISTED, under, type PlatformPages, type Surface } from '../surfaces';

const on = under(LISTED, 'phpbb');
const POST = { input: '[name=message]', button: '[name=post]', ways: ['button'], newLine: 'Enter', native: true, audience: 'public' } satisfies Partial<Surface>;

/** What the other buttons of these forms do, and what is no post: test/e2e/platforms/phpbb.test.ts. */
export const phpbb: PlatformPages = {
  id: 'phpbb',
  surfaces: [
    on('post', { ...POST, name: 'new topic', elsewhere: ['#keywords'] }),
    on('quick-reply-de', { ...POST, name: 'quick reply, in German', elsewhere: ['#keywords'] }),
    on('message', { ...POST, audience: 'message', elsewhere: ['#keywords', '#username_list'] }),
    on('email', { ...POST, button: '[name=submit]', audience: 'message', elsewhere: ['#keywords'] }),
  ],
};
