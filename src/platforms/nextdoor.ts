import type { Platform } from './types';

/** Sources: public scripts of 2023 to 2026, one of them with test ids read off the live site in April 2026; a pasted comment form. */
export const nextdoor: Platform = {
  id: 'nextdoor',
  name: 'Nextdoor',
  matches: ['*://nextdoor.co.uk/*', '*://nextdoor.com/*'],
  privacy: 'https://help.nextdoor.com/',
  gaps: ['messages'],
  composers: [
    {
      // Posts, things for sale, events, polls. Of a thing for sale the same button first takes one from its pictures to its text.
      id: 'post',
      audience: 'public',
      box: '[data-testid=composer-text-field], [data-testid=content-composer-dialog] :is(textarea, [type=text]:not([role=combobox]))',
      submit: '[data-testid=composer-submit-button]',
    },
    { id: 'comment', audience: 'public', box: '[data-testid=comment-add-reply-input]', submit: '[data-testid=inline-composer-reply-button]' },
  ],
};
