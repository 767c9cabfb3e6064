import type { Platform } from './types';

/**
 * Sources: jackwener/opencli clis/medium/publish.js (paragraphs `graf`, one editable element for title and text); public
 * scripts of 2024 to 2026 for `js-publishButton`, `data-action` and the test ids of responses, which are Slate.
 */
export const medium: Platform = {
  id: 'medium',
  name: 'Medium',
  matches: ['*://*.medium.com/*'],
  privacy: 'https://medium.com/me/settings/security',
  composers: [
    {
      id: 'story',
      audience: 'public',
      box: '[contenteditable=true]:has(.graf)',
      scope: 'body',
      // The button above the story saves one that is out. Of a new one it opens the last step, on some accounts a page in
      // which the story no longer is: it is asked about while it can be read. What was approved is not asked about again.
      submit: '.js-publishButton, [data-action=publish], [data-testid=publishConfirmButton]',
    },
    { id: 'response', audience: 'public', box: '[data-slate-editor=true]', submit: '[data-testid=ResponseRespondButton]' },
  ],
};
