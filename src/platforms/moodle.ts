import type { ComposerRule, Platform } from './types';

/** A form of Moodle's says by a hidden field which it is. Its text stands in a field, in Atto, or in TinyMCE's frame; each other button of it is a submit button too. */
const form = {
  box: '#id_subject, [name$="[text]"], .editor_atto_content, #tinymce',
  submit: '[name=submitbutton]',
};
const message: Omit<ComposerRule, 'id'> = {
  audience: 'message',
  box: '[data-region=send-message-txt]',
  scope: '[data-region=content-messages-footer-container]',
  submit: '[data-action=send-message]',
};

/**
 * On anybody's host. Source: moodle/moodle mod/forum (templates/inpage_reply*.mustache, amd/src/inpage_reply.js, classes/post_form.php),
 * message (templates/message_drawer_view_conversation_footer*.mustache, amd/src/message_drawer_view_conversation.js: whether Enter
 * sends is said around the box), user/templates/send_bulk_message.mustache, comment/lib.php, blog/edit_form.php, lib/outputrenderers.php (the mark).
 */
export const moodle: Platform = {
  id: 'moodle',
  name: 'Moodle',
  matches: [],
  mark: 'meta[name=keywords][content^="moodle,"]',
  composers: [
    // Beside it stands one that takes the text along to the whole form.
    { id: 'reply', audience: 'group', box: '[name=post]', scope: '[data-content=inpage-reply-form]', submit: '[data-action=forum-inpage-submit]' },
    { id: 'post', audience: 'group', scope: 'form:has([name=_qf__mod_forum_post_form])', ...form },
    { id: 'blog', audience: 'public', scope: 'form:has([name=_qf__blog_edit_form])', ...form },
    { id: 'comment', audience: 'group', box: '.comment-area textarea', scope: '.comment-area', submit: '[id^=comment-action-post]' },
    { ...message, id: 'message-by-enter', scope: '[data-enter-to-send]:not([data-enter-to-send=""], [data-enter-to-send="0"], [data-enter-to-send=false])', enterPosts: true },
    { ...message, id: 'message' },
    { id: 'to-many', audience: 'message', box: '#bulk-message', scope: '.modal-content', submit: '[data-action=save]' },
  ],
};
