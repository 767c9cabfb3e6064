import type { Platform } from './types';

/**
 * Sources: public scripts that drive the pin creation tool and comments, and that follow, agree on these test ids and names (2024 to 2026).
 * The editors are Draft.js with `role=combobox`, since they offer names to mention.
 */
export const pinterest: Platform = {
  id: 'pinterest',
  name: 'Pinterest',
  // Its hosts by country are one site.
  matches: ['com', 'co.uk', 'ie', 'fr', 'de', 'es', 'it', 'at', 'ch', 'ca', 'com.au', 'nz', 'pt', 'se', 'dk'].map((end) => `*://*.pinterest.${end}/*`),
  privacy: 'https://www.pinterest.co.uk/settings/privacy',
  gaps: ['messages'],
  composers: [
    {
      // A pin that is published later is asked about here too, before its date is confirmed.
      id: 'pin',
      audience: 'public',
      box: '#storyboard-selector-title, [data-test-id=storyboard-description-field-container] [contenteditable=true], #storyboard-selector-alt-text, #WebsiteField',
      scope: 'body',
      submit: '[data-test-id=storyboard-creation-nav-done] :is(button, [role=button])',
    },
    {
      id: 'edit',
      audience: 'public',
      // The person's own note on the pin is for nobody else.
      box: '[role=dialog] :is([contenteditable=true], textarea:not(#storyboard-details-list), [type=text]:not([role=combobox]))',
      scope: '[role=dialog]:has([data-test-id=save-pin-button])',
      submit: 'button[data-test-id=save-pin-button], [data-test-id=save-pin-button] button',
    },
    {
      id: 'comment',
      audience: 'public',
      box: '[data-test-id=comment-editor-container] [contenteditable=true]',
      submit: '[data-test-id=activity-item-create-submit] button',
    },
    { id: 'follow', audience: 'profile', box: '[data-test-id=profile-name]', submit: '[data-test-id=user-follow-button] button' },
  ],
};
