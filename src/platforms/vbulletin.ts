import type { Platform } from './types';

/** CKEditor shows a frame with an editable body, or its source; a bare text area stands in its place without it. */
const TEXTS = ':is([name=subject], [name=title], [name=message], [name=rawtext], [name=text], [name=reason], .cke_source, body[contenteditable=true])';

/**
 * vBulletin 3, 4 and 5, on anybody's host. Its source is not public; taken from what is to be seen of the templates newthread, newreply,
 * editpost, SHOWTHREAD, postbit_quickedit, pm_newpm, pm_showpm, visitormessage_editor and modifysignature of 4.2, where `sbutton` posts
 * everywhere and `preview` stands beside it, and of editor_contenttype_Text, editor_Advanced, privatemessage_newpm and
 * widget_visitormessage_display of 5.0.
 */
export const vbulletin: Platform = {
  id: 'vbulletin',
  name: 'vBulletin',
  matches: [],
  mark: 'meta[name=generator][content^=vBulletin], #vb-page-body',
  composers: [
    // The signature has the same editor.
    { id: 'account', audience: 'unknown', box: ':not(*)', scope: 'form[action*="profile.php"]', submit: ':not(*)' },
    { id: 'message', audience: 'message', box: TEXTS, scope: 'form[action*="private.php"]:has([name=sbutton]), .newPMForm', submit: 'form [name=sbutton], .btnPmSend' },
    { id: 'edit', audience: 'public', box: TEXTS, scope: '.quickedit, form:has([id^=vB_Editor_QE][id$=_save])', submit: '.quickedit [id$=_save], [id^=vB_Editor_QE][id$=_save]' },
    { id: 'post', audience: 'public', box: TEXTS, scope: 'form:has([name=sbutton])', submit: 'form [name=sbutton]' },
    { id: 'content', audience: 'public', box: TEXTS, scope: 'form[data-content-type]', submit: 'form[data-content-type] [type=submit]' },
    { id: 'comment', audience: 'public', box: '.comment-textbox', scope: '.comment-entry-box', submit: '.post-comment-btn' },
  ],
};
