import type { Platform } from './types';

/**
 * Sources: public scripts of 2020 to 2026 agree on the class `puppeteer_test_modal_submit`, the site's own mark for tests on
 * the button of every dialog, on `.doc` for its editor, and on the classes without a hash that say how a button looks.
 */
export const quora: Platform = {
  id: 'quora',
  name: 'Quora',
  matches: ['*://*.quora.com/*'],
  privacy: 'https://www.quora.com/settings/privacy',
  composers: [
    {
      // Answers, questions, posts, and their edits; a dialog that only asks whether one is sure has nothing to write in.
      id: 'dialog',
      audience: 'public',
      box: '[role=dialog] :is(.doc[contenteditable=true], textarea)',
      scope: '[role=dialog]',
      submit: '.puppeteer_test_modal_submit',
    },
    {
      // The blue button next to the box; what holds the head of the page too is too wide.
      id: 'comment',
      audience: 'public',
      box: '.doc[contenteditable=true]',
      scope: ':has(.doc[contenteditable=true]):has(button.qu-bg--blue):not(:has([role=dialog] .doc, .puppeteer_test_selector_input))',
      submit: 'button.qu-bg--blue',
    },
  ],
};
