import type { Platform } from './types';

/**
 * The comment frame that pages of anybody embed. No source of its own is public; seen in pages kept with it: the suite that
 * reads comments of 2015 (guests: `.proceed`), browser tests of 2019 to 2023 (`.post-action__button`), pages copied in 2024 whose
 * box is Slate and whose classes are hashed, after a name.
 */
export const disqus: Platform = {
  id: 'disqus',
  name: 'Disqus',
  matches: ['*://disqus.com/*'],
  privacy: 'https://disqus.com/home/settings/profile/',
  composers: [
    {
      id: 'comment',
      audience: 'public',
      box: '[data-role=editable], [data-role=textarea] [role=textbox]',
      // The link that only opens a form is in an item of this class too.
      scope: ':is(form, div):is(.reply, .edit)',
      submit: '.temp-post button, button.post-action__button, .proceed [type=submit], [class*=" _submit_"]',
    },
  ],
};
