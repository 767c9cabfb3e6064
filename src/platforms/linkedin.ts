import type { Platform } from './types';

/** The head of a profile, in either front end; public scripts agree on both, and on the pictures of its buttons. */
const HEAD = ':is(section[componentkey*=Topcard], .pv-top-card)';
const INVITES = '[href*="/custom-invite/"]';

/**
 * Two front ends at once: the feed's (`data-view-name`, TipTap) and the older one (BEM classes, Quill). Sources:
 * alexey-pelykh/lhremote packages/core/src/linkedin/selectors.ts; knamnguyen/trusthuman.io apps/trustahuman-ext (comment
 * buttons of both); webbrain-one/webbrain#461 (the share box in the shadow root of `#interop-outlet`).
 */
export const linkedin: Platform = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['*://www.linkedin.com/*'],
  privacy: 'https://www.linkedin.com/mypreferences/d/categories/privacy',
  composers: [
    {
      id: 'article',
      audience: 'public',
      // "Next" opens the share box, here in the page itself or in the shadow root: article and share text go out together.
      box: '.article-editor-headline__textarea, .ProseMirror, [role=dialog] .ql-editor',
      scope: 'body:has(.article-editor-headline__textarea)',
      submit: '.share-actions__primary-action',
    },
    { id: 'post', audience: 'public', box: '.ql-editor', scope: '[role=dialog]:has(.share-actions__primary-action)', submit: '.share-actions__primary-action' },
    {
      id: 'comment',
      audience: 'public',
      box: ':is([data-view-name=comment-box], [componentkey^=commentBox-], [class*=comments-comment-]) :is(.ProseMirror, .ql-editor)',
      submit: 'button:is([data-view-name^=comment-][data-view-name$=post], [componentkey*=commentButtonSection], [class*=comment-box__submit])',
    },
    { id: 'message', audience: 'message', box: '.msg-form__contenteditable, .msg-form__subject', scope: '.msg-form:has(.msg-form__send-button)', submit: '.msg-form__send-button' },
    // While Enter sends, which is a setting, there is no button.
    { id: 'message-enter', audience: 'message', box: '.msg-form__contenteditable', scope: '.msg-form', submit: '.msg-form__send-button', enterPosts: true },
    { id: 'invitation', audience: 'message', box: '#custom-message', scope: '[role=dialog]', submit: '.artdeco-button--primary' },
    {
      id: 'connect',
      audience: 'profile',
      box: `${HEAD} :is(h1, h2)`,
      // The menu that has the invitation where the head has none stands outside the head; what is suggested beside it is in no menu.
      scope: '.pv-top-card, body:has(section[componentkey*=Topcard])',
      submit: `${HEAD} :is(a${INVITES}, button:has(#connect-small, #add-small, [data-test-icon=connect-small], [data-test-icon=add-small])), [role=menuitem]${INVITES}`,
    },
  ],
  tells: {
    // The older front end's: public scripts agree on these classes.
    account: [{ at: 'img.global-nav__me-photo', attribute: 'alt' }],
    recipient: {
      ...Object.fromEntries(['message', 'message-enter'].map((rule) => [rule, [{ at: '.msg-entity-lockup__entity-title, .msg-overlay-bubble-header__title' }]])),
      comment: [{ within: '.comments-comment-entity, .comments-comment-item', at: '.comments-comment-meta__description-title' }],
    },
  },
};
