import type { Platform } from './types';

const HANDLE = '^/@([^/?#]+)';

/**
 * Sources: knamnguyen/trusthuman.io (the inline answer's arrow is turned; Ctrl with Enter posts), tang-vu/social-posting-skills
 * DOM_SELECTORS.md (controls of the dialog); komm64/tutti src/utils/threads-user-detect.ts (the one profile that the navigation
 * leads to is the person’s own). No test ids, every label translated. An editor nobody sees stands behind the dialog.
 */
export const threads: Platform = {
  id: 'threads',
  name: 'Threads',
  matches: ['*://www.threads.com/*', '*://www.threads.net/*'],
  privacy: 'https://www.threads.com/settings/privacy',
  composers: [
    {
      id: 'post',
      audience: 'public',
      // Every post of a thread, its topic, the choices of a poll.
      box: '[role=dialog] :is([data-lexical-editor], input[placeholder])',
      scope: '[role=dialog]:has([data-lexical-editor])',
      // The last control of the dialog: Cancel, Add to thread and who may answer all have one after them.
      submit:
        '[role=dialog] [role=button]:not(:has(svg, img), :has(~ [role=button], ~ * [role=button]), [role=dialog] :has(~ [role=button], ~ * [role=button]) *)',
    },
    {
      id: 'reply',
      audience: 'public',
      box: '[data-lexical-editor]:not([role=dialog] *)',
      scope: ':has([data-lexical-editor]):has([role=button] [style*="rotate(90deg)"])',
      // The arrow of an answer is turned, the one that opens the box is not.
      submit:
        ':has([data-lexical-editor]) ~ [role=button]:has([style*="rotate(90deg)"]), :has([data-lexical-editor]) ~ * > [role=button]:has([style*="rotate(90deg)"])',
    },
  ],
  tells: {
    account: [{ at: ':is(nav, [role=navigation]) a[href^="/@"]', attribute: 'href', name: HANDLE }],
    recipient: {
      // What is answered stands in the dialog too.
      post: [{ within: '[role=dialog]', at: '[data-pressable-container] a[href^="/@"]', attribute: 'href', name: HANDLE }],
      reply: [{ at: '[data-pressable-container] a[href^="/@"]', attribute: 'href', name: HANDLE }],
    },
  },
};
