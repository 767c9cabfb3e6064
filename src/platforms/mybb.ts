import type { Platform } from './types';

/** A calendar's event, a poll, a quick edit and a rating with words have names of their own. What SCEditor shows has none: a body in a frame, or its source. */
const TEXTS = ':is([name=subject], [name=message], [name=name], [name=description], [name=question], [name^="options["][type=text], [name=value], [name=editreason], [name=comments], .sceditor-container textarea, body[contenteditable=true])';
/** Previews, drafts and attachments are got by other names. */
const SUBMIT = 'form [type=submit]:is([name=submit], [name=submitbutton], :not([name]))';

/**
 * On anybody's host. Source: mybb/mybb 1.8 install/resources/mybb_theme.xml (templates newthread, newreply, editpost, showthread_quickreply,
 * private_send, private_quickreply, member_emailuser, usercp_editsig, polls_newpoll, calendar_addevent, reputation_add, headerinclude, footer),
 * jscripts/thread.js (quick reply and quick edit by requests of the page's own) and jscripts/sceditor.
 */
export const mybb: Platform = {
  id: 'mybb',
  name: 'MyBB',
  matches: [],
  mark: 'script[src*="/jscripts/general.js"], #copyright [href*="//mybb.com"]',
  composers: [
    // The signature, the profile and a notepad for oneself.
    { id: 'account', audience: 'unknown', box: ':not(*)', scope: 'form[action*="usercp.php"]', submit: ':not(*)' },
    { id: 'message', audience: 'message', box: TEXTS, scope: 'form:is([action*="private.php"], [action*="member.php"])', submit: SUBMIT },
    { id: 'post', audience: 'public', box: TEXTS, scope: 'form[name=input], #quick_reply_form, .post_body form, form[action*="polls.php"], form[action*="reputation.php"]', submit: SUBMIT },
  ],
};
