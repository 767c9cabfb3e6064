import type { Platform } from './types';

/**
 * Sources: jackwener/opencli clis/twitter/post.js and komm64/tutti src/adapters/x-compose-dom.ts (test ids, the same for
 * years); a thread is `tweetTextarea_0`, `_1` and so on in one dialog, and one post.
 */
export const x: Platform = {
  id: 'x',
  name: 'X',
  matches: ['*://x.com/*', '*://mobile.x.com/*', '*://twitter.com/*', '*://mobile.twitter.com/*'],
  privacy: 'https://x.com/settings/privacy_and_safety',
  composers: [
    {
      id: 'post',
      audience: 'public',
      // Draft.js on a desktop, a text area on a phone; and the choices of a poll, whose names public scripts agree on.
      box: '[data-testid^=tweetTextarea_]:is(textarea, [contenteditable=true]), input[name^=Choice]',
      // On a phone, and where another site leads to a post, it stands in no dialog.
      scope: '[role=dialog]:has([data-testid=tweetButton]), :has([data-testid^=tweetTextarea_]):has([data-testid=tweetButtonInline]), :has([data-testid^=tweetTextarea_]):has([data-testid=tweetButton]):not([role=dialog] *, :has([role=dialog]))',
      submit: '[data-testid^=tweetButton]',
    },
    {
      id: 'message',
      audience: 'message',
      box: '[data-testid=dmComposerTextInput], [data-testid=dm-composer-textarea]',
      submit: '[data-testid=dmComposerSendButton], [data-testid=dm-composer-send-button]',
      enterPosts: true,
    },
    // A suggestion in a list has a name of its own.
    { id: 'follow', audience: 'profile', box: '[data-testid=UserName]', scope: '[data-testid=primaryColumn]', submit: '[data-testid$="-follow"]:not([data-testid=UserCell] *)' },
  ],
  tells: {
    account: [
      { at: '[data-testid=SideNav_AccountSwitcher_Button] [data-testid^=UserAvatar-Container-]', attribute: 'data-testid', name: '^UserAvatar-Container-(.+)$' },
      { at: '[data-testid=AppTabBar_Profile_Link]', attribute: 'href', name: '^/(\\w+)$' },
    ],
    recipient: {
      // In the dialog, or under the post itself on its page; what others answered stands below.
      post: [{ at: '[role=dialog] [data-testid=User-Name]' }, { within: ':has(> [data-testid=inline_reply_offscreen])', at: '[data-testid=User-Name]' }],
      message: [{ at: '#detail-header' }],
    },
  },
};
