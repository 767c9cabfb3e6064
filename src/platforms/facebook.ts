import type { Platform } from './types';

const EDITOR = '[data-lexical-editor]';
/** In a group's pages its own tabs stand: discussion, members, media. */
const GROUP = 'html:has([role=tab][href*="/groups/"])';
/** A post, or a share, is written in a form of a dialog that is sent; a comment in one that is not. */
const POST = 'form[method=post]';
const COMMENT = 'form:not([method])';
/** Of a Page the dialog turns to its settings, and keeps the text on the leaf before. What picks one of a list there, as audience or place, goes back. */
const SETTINGS = `[aria-hidden=true]:has(${POST}) ~ :not(:has([role=radio], [role=combobox], [type=search]))`;
const BEFORE_ANOTHER = ':has(~ [role=button], ~ * [role=button])';
/** Labels are in the person's language, so the control that sends is told by its place: the last one. */
const lastIn = (place: string): string => `${place} [role=button]:not(${BEFORE_ANOTHER}, ${place} ${BEFORE_ANOTHER} *)`;
/** It only turns the leaf. In a language that is not named here the person is asked a leaf earlier. */
const NEXT = '[aria-label=Next], [aria-label=Nesaf], [aria-label=Weiter]';

/** Whom a comment answers, in English. */
const ANSWERED = [{ at: '[data-lexical-editor][aria-label]', attribute: 'aria-label', name: '^Reply to (.+?)(?:…|\\.{3})?$' }];

/** The button for who will see it, while that is everybody. */
const TO_ALL = ':is([aria-label*="Public"], [aria-label*="Cyhoeddus"])';

const post = {
  box: `${POST} ${EDITOR}`,
  submit: `${lastIn(`:is(${POST}, ${SETTINGS})`)}:not(${NEXT})`,
};
const comment = {
  // Draft.js before 2021, and wherever that still stands.
  box: `${COMMENT} [contenteditable=true]`,
  // The button under a post that opens this box stands outside the form.
  submit: '#focused-state-composer-submit [role=button]',
  enterPosts: true,
};

/**
 * Sources: the share dialog as of 2025 (forms, leaves with aria-hidden, hidden `input[type=submit]`); `#focused-state-composer-submit`
 * in form[role=presentation] of comments, the same since 2021; knamnguyen/trusthuman.io facebook.content (Enter posts a comment).
 * Who posts is told in the same dialog, beside the picture and over the button for who will see it.
 * tang-vu/social-posting-skills DOM_SELECTORS.md: a post that is out is changed in the dialog that it was written in.
 */
export const facebook: Platform = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['*://www.facebook.com/*', '*://web.facebook.com/*', '*://m.facebook.com/*', '*://www.messenger.com/*'],
  privacy: 'https://www.facebook.com/settings/?tab=privacy',
  gaps: ['stories'],
  composers: [
    { id: 'group-post', audience: 'group', scope: `${GROUP} [role=dialog]`, ...post },
    { id: 'post', audience: 'public', scope: '[role=dialog]', ...post },
    { id: 'group-comment', audience: 'group', scope: `${GROUP} ${COMMENT}`, ...comment },
    { id: 'comment', audience: 'public', scope: COMMENT, ...comment },
    {
      id: 'message',
      audience: 'message',
      box: `${EDITOR}:not(form *, [role=dialog] *)`,
      scope: '[role=group], [role=main]',
      // While there is no text, the last one sends a thumb.
      submit: lastIn('[role=group]'),
      enterPosts: true,
    },
    // Nothing but its label tells this button from its neighbours: in other languages it is not held.
    { id: 'befriend', audience: 'profile', box: '[role=main] h1', scope: '[role=main]', submit: '[role=button]:is([aria-label^="Add friend" i], [aria-label^="Ychwanegu" i])' },
  ],
  tells: {
    account: [
      { at: '[data-lexical-editor][aria-label]', attribute: 'aria-label', name: '^(?:Comment|Reply|Answer) as (.+?)…?$' },
      { at: `${POST} :first-child + * > :first-child > span[dir=auto]` },
    ],
    // Its label is in the person's language, in which alone it is known: elsewhere nothing is said of who reads it.
    readers: {
      post: [{ at: `[role=dialog] ${POST} ${TO_ALL}`, audience: 'public' }, { audience: 'unknown' }],
    },
    recipient: {
      // A chat may stand in a corner of any page, whose heading is another's: its own label first.
      message: [{ at: '[data-lexical-editor][aria-label]', attribute: 'aria-label', name: '^(?:Write|Message) to (.+)$' }, { at: '[role=main] :is(h1, h2)' }],
      comment: ANSWERED,
      'group-comment': ANSWERED,
    },
  },
};
