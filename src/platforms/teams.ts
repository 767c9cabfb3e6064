import type { ComposerRule, Platform, Readers } from './types';

const BOX = '[data-tid=ckeditor]';
const SEND = '[data-tid=sendMessageCommands-send]';
const DONE = '[data-tid=newMessageCommands-send][name=done]';
const EXPANDED = '[data-tid=newMessageCommands-send]:not([name=done])';

const CHANNEL: readonly Readers[] = [{ at: '[data-tid^=channel-]', audience: 'group' }, { audience: 'unknown' }];

/** No element around one box is known by name, and a message may be edited above the box for the next one: each kind keeps to where no button of another stands. */
const kind = (id: string, submit: string): ComposerRule => ({
  id,
  audience: 'group',
  box: BOX,
  scope: `:has(${BOX}):has(${submit}):not(:has([data-tid$=MessageCommands-send]:not(${submit})))`,
  submit,
});

/**
 * Sources: public scripts for Teams on the web, which agree on these `data-tid` (CKEditor 5; sendMessageCommands in the small
 * box, newMessageCommands in the one with all its tools and under a message that is edited, there with the name `done`).
 */
export const teams: Platform = {
  id: 'teams',
  name: 'Microsoft Teams',
  matches: ['*://teams.microsoft.com/*', '*://teams.cloud.microsoft/*', '*://teams.live.com/*'],
  privacy: 'https://myaccount.microsoft.com/settingsandprivacy/privacy',
  // Of a chat nothing says in all languages whether it is with one or with many.
  tells: { work: true, readers: { message: CHANNEL, edit: CHANNEL, expanded: CHANNEL } },
  composers: [
    { ...kind('message', SEND), enterPosts: true },
    { ...kind('edit', DONE), enterPosts: true },
    // Enter makes a line here, and Ctrl with Enter sends.
    kind('expanded', EXPANDED),
  ],
};
