import type { Platform } from './types';

/** Source: mastodon/mastodon app/javascript/mastodon/features/compose (form.compose-form; Ctrl or Cmd with Enter posts). */
export const mastodon: Platform = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: ['*://mastodon.social/*', '*://mstdn.social/*', '*://mas.to/*'],
  mark: '#mastodon',
  composers: [
    {
      id: 'compose',
      audience: 'public',
      box: '.compose-form :is(textarea, [type=text])',
      scope: '.compose-form',
      submit: '.compose-form button[type=submit]',
    },
    { id: 'follow', audience: 'profile', box: '.account__header h1', scope: '.account__header', submit: '.account__header [class*=__buttons] > .button' },
  ],
  tells: { account: [{ at: '.navigation-bar .display-name__account' }] },
};
