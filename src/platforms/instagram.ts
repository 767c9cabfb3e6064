import type { Platform } from './types';

/**
 * Sources: komm64/tutti src/adapters/instagram.ts (the steps Crop, Edit, caption share one dialog, whose head says Next,
 * then Share), Automattic/harper 82b1dac41 (messages are Lexical without spell check). There are no test ids, and every
 * label is translated: a control that says something has no picture in it. DimensionDev/Maskbook site-adaptors/instagram.com
 * (whose account it is: the link with the person’s picture beside the page, whose text for the blind is known in English alone).
 */
export const instagram: Platform = {
  id: 'instagram',
  name: 'Instagram',
  matches: ['*://www.instagram.com/*'],
  privacy: 'https://www.instagram.com/accounts/privacy_and_security/',
  composers: [
    {
      id: 'caption',
      audience: 'public',
      // The place and the text for the blind go out with the caption.
      box: '[role=dialog] :is([data-lexical-editor], input[type=text])',
      // Only the last step has the caption in it: what says Next before posts nothing.
      scope: '[role=dialog]:has([data-lexical-editor])',
      // At the far side of the heading; at the near side are Back and Cancel.
      submit:
        '[role=dialog] :is(h1, [role=heading], :has(> h1, > [role=heading])) ~ :not(:has([data-lexical-editor])) :is(button, [role=button], [role=link]):not(:has(svg, img))',
    },
    {
      id: 'comment',
      audience: 'public',
      // The text of a profile has an id.
      box: 'form textarea:not([id])',
      scope: 'form:has(textarea:not([id]))',
      submit: 'form :is(button, [role=button]):not(:has(svg, img))',
      enterPosts: true,
    },
    {
      // Under a story, in no form: public scripts agree on the text area, and on nothing around it.
      id: 'story',
      audience: 'message',
      box: 'textarea:not([id], form *)',
      scope: 'section:has(textarea:not([id], form *))',
      submit: ':has(> textarea) ~ [role=button]:not(:has(svg, img))',
      enterPosts: true,
    },
    {
      id: 'message',
      audience: 'message',
      box: '[data-lexical-editor]:not([role=dialog] *)',
      // The row of the box: pictures to press stand there also while there is nothing to send.
      scope: ':has([data-lexical-editor]):has(> [role=button], > * > [role=button])',
      submit: ':not([role=dialog] *):has([data-lexical-editor]) ~ [role=button]:not(:has(svg, img)), :not([role=dialog] *):has([data-lexical-editor]) ~ * > [role=button]:not(:has(svg, img))',
      enterPosts: true,
    },
    // The first button of the head; that of somebody who is followed already has an arrow in it.
    { id: 'follow', audience: 'profile', box: 'header :is(h1, h2)', scope: 'header', submit: 'header button:not(:has(svg))' },
  ],
  tells: {
    // Others’ pictures stand in the page itself, and in its dialogs.
    account: [{ at: 'a[role=link] img[alt$=" profile picture"]:not(main *, [role=main] *, article *, [role=dialog] *)', attribute: 'alt', name: '^(.+)[’\']s profile picture$' }],
    recipient: {
      message: [{ at: 'header a[href^="/"] :is(h1, h2, span)' }],
      story: [{ at: 'header a[href^="/"]', attribute: 'href', name: '^/([^/?#]+)/?$' }],
      comment: [{ within: 'article', at: 'header a[href^="/"]', attribute: 'href', name: '^/([^/?#]+)/?$' }],
    },
  },
};
