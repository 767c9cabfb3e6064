import type { Platform } from './types';

/** Source: mastodon/mastodon app/javascript/mastodon/features/compose (form.compose-form; Ctrl or Cmd with Enter posts). */
export const mastodon: Platform = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: ['*://mastodon.social/*', '*://mstdn.social/*', '*://mas.to/*'],
  composers: [
    {
      id: 'compose',
      audience: 'public',
      box: '.compose-form :is(textarea, [type=text])',
      scope: '.compose-form',
      submit: '.compose-form button[type=submit]',
    },
  ],
};
