import type { Platform } from './types';

/** A preview, a draft and the full editor are got by other buttons of the same form. */
const POST = '[name=post]';
const TEXTS = ':is([name=subject], [name=message], [name=poll_title], [name=poll_option_text], [name=edit_reason])';

/**
 * On anybody's host. Source: phpbb/phpbb phpBB/styles/prosilver/template: posting_layout.html, posting_editor.html,
 * posting_poll_body.html, posting_pm_layout.html, quickreply_editor.html (#qr_editor_div in phpBB 3.0), memberlist_email.html,
 * overall_header.html (body#phpbb, its class tells the script); forum_fn.js (Enter in a line presses Post by script).
 */
export const phpbb: Platform = {
  id: 'phpbb',
  name: 'phpBB',
  matches: [],
  mark: 'body#phpbb',
  composers: [
    // The signature and the drafts, which nobody reads yet, have the same form there with a button of another name.
    { id: 'message', audience: 'message', box: `form:has(${POST}) ${TEXTS}`, scope: '.section-ucp :is(#postform, #qr_postform)', submit: `#phpbb ${POST}` },
    { id: 'post', audience: 'public', box: `form:has(${POST}) ${TEXTS}`, scope: '#postform, #qr_postform, #qr_editor_div', submit: `#phpbb ${POST}` },
    { id: 'email', audience: 'message', box: '#post :is([name=subject], [name=message])', scope: '#phpbb form#post', submit: '#post [name=submit]' },
  ],
};
