import type { Platform } from './types';

const BOX = '.compose-form :is(textarea, [type=text])';
/** Whose post is answered stands at the head of the form. */
const ANSWERED = [{ at: '.reply-indicator .display-name' }];
const SUBMIT = '.compose-form button[type=submit]';

/**
 * Source: mastodon/mastodon app/javascript/mastodon/features/compose (form.compose-form; Ctrl or Cmd with Enter posts;
 * components/privacy_dropdown.jsx: the button that tells who will read it shows the icon `at` where only those who are named will; components/reply_indicator.jsx).
 */
export const mastodon: Platform = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: ['*://mastodon.social/*', '*://mstdn.social/*', '*://mas.to/*'],
  privacy: 'https://mastodon.social/settings/privacy',
  mark: '#mastodon',
  composers: [
    { id: 'direct', audience: 'message', box: BOX, scope: '.compose-form:has(button .icon-at)', submit: SUBMIT },
    { id: 'compose', audience: 'public', box: BOX, scope: '.compose-form', submit: SUBMIT },
    { id: 'follow', audience: 'profile', box: '.account__header h1', scope: '.account__header', submit: '.account__header [class*=__buttons] > .button' },
  ],
  tells: { account: [{ at: '.navigation-bar .display-name__account' }], recipient: { compose: ANSWERED, direct: ANSWERED } },
};
