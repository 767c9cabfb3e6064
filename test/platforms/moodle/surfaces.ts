import { LISTED, under, type PlatformPages, type Surface } from '../surfaces';

const on = under(LISTED, 'moodle');
const FORM = { input: '#id_message', button: '#id_submitbutton', ways: ['button'], newLine: 'Enter', native: true, audience: 'group' } satisfies Partial<Surface>;
const SHORT = { input: 'textarea', ways: ['button'], newLine: 'Enter' } satisfies Partial<Surface>;
const MESSAGE = { input: '[data-region=send-message-txt]', button: '[data-action=send-message]', audience: 'message' } satisfies Partial<Surface>;

export const moodle: PlatformPages = {
  id: 'moodle',
  surfaces: [
    on('reply', { ...SHORT, button: '[data-action=forum-inpage-submit]', audience: 'group', elsewhere: ['#searchinput'] }),
    on('discussion', { ...FORM, name: 'new discussion', elsewhere: ['#searchinput'] }),
    on('post-cy', { ...FORM, name: 'whole form, TinyMCE, in Welsh', frame: '#id_message_ifr', input: '#tinymce', html: true }),
    on('edit', { ...FORM, name: 'edit, Atto', input: '#id_messageeditable' }),
    on('blog', { ...FORM, name: 'blog entry', input: '#id_summary_editor', audience: 'public' }),
    on('comment', { ...SHORT, button: '[id^=comment-action-post]', audience: 'group' }),
    on('message', { ...MESSAGE, ways: ['Enter', 'button'], newLine: 'Shift+Enter', elsewhere: ['[data-region=search-input]'] }),
    on('message-fr', { ...MESSAGE, name: 'message, Enter a new line, in French', ways: ['button'], newLine: 'Enter' }),
    on('to-many', { ...SHORT, name: 'message to several', button: '[data-action=save]', audience: 'message', elsewhere: ['#search'] }),
  ],
};
