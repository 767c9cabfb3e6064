import type { Platform } from './types';

/**
 * The reader's site and the publications below it; one on a host of its own the school lists. Sources: Automattic/harper isSubstack.ts
 * (the host of its styles); ChrisTorng/DocsConverter (the editor); public scripts of 2025 and 2026 for the title and the
 * dialog of the last step. The site says in a class, before its hash, which of several buttons is the one that acts.
 */
export const substack: Platform = {
  id: 'substack',
  name: 'Substack',
  matches: ['*://*.substack.com/*'],
  privacy: 'https://substack.com/settings',
  mark: 'link[href*="substackcdn.com"]',
  gaps: ['chat'],
  composers: [
    {
      // "Continue" leads to the dialog, which publishes.
      id: 'post',
      audience: 'public',
      box: '[data-testid=editor][contenteditable=true], [data-testid=editor] [contenteditable=true], textarea:not([role=dialog] *)',
      scope: 'body:has([data-testid=post-title])',
      submit: '[data-testid=publish-modal] [class*=priority_primary]',
    },
    { id: 'note', audience: 'public', box: '.ProseMirror', scope: '[role=dialog]:has(.ProseMirror)', submit: '[class*=priority_primary]' },
    { id: 'comment', audience: 'public', box: 'form textarea', scope: 'form:has(textarea)', submit: '[class*=priority_primary]' },
  ],
};
