import type { Platform } from './types';

const FORM = 'form:has([name=message_html], textarea[name=message]):not([action*="/report"], [action*="misc/contact"])';
/** The editor is Froala, or a text area in BB code mode; the title of a thread is a text area of one line. */
const TEXTS = `${FORM} :is(.fr-element[contenteditable=true], textarea[name=message], [name=title], [name="poll[question]"], [name^="poll[new_responses]"])`;
/** A preview and the editor's own buttons submit nothing. */
const SUBMIT = '#XF form [type=submit]:not([name=more_options], [name=preview])';

/**
 * XenForo 2, on anybody's host. Its source is not public; taken from what add-ons and styles show of its templates
 * (quick_reply_macros, forum_post_thread, profile_post_macros, conversation_view; `message` is the field's name throughout)
 * and of xf/editor.js (Ctrl or Cmd with Enter raises `submit` on the form by script) and xf/message.js (more_options leads to the full form).
 */
export const xenforo: Platform = {
  id: 'xenforo',
  name: 'XenForo',
  matches: [],
  mark: 'html#XF[data-app=public]',
  composers: [
    // The signature and the page about oneself have the same editor.
    { id: 'account', audience: 'unknown', box: ':not(*)', scope: '#XF form[action*="account/"]', submit: ':not(*)' },
    {
      id: 'message',
      audience: 'message',
      box: TEXTS,
      scope: `:is([data-template^=conversation], [data-template^=direct_message]) ${FORM}, ${FORM}:is([action*="conversations/"], [action*="direct-messages/"])`,
      submit: SUBMIT,
    },
    { id: 'post', audience: 'public', box: TEXTS, scope: FORM, submit: SUBMIT },
  ],
};
