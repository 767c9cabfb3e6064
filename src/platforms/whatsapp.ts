import type { Platform, Readers } from './types';

const BOX = '[contenteditable=true]';
const ICON = '[data-icon=send], [data-icon^=wds-ic-send], [data-testid^=wds-ic-send]';
const SEND = `:is(button, [role=button]):has(${ICON})`;
/** Search is in the list of chats, or in a column beside the conversation, whose own Send is in the footer. */
const CAPTION = `${BOX}:not(footer *, #side *)`;

const GROUP: readonly Readers[] = [{ at: '#main [data-id*="@g.us"]', audience: 'group' }];

/**
 * Sources: the compose row and the search box as of 2023 (title alone, in the person's language); shakaran/whatly#101 (icon of 2026).
 * The Send button exists only while there is text; the one of a caption, a status or a poll is in no footer.
 */
export const whatsapp: Platform = {
  id: 'whatsapp',
  name: 'WhatsApp',
  matches: ['*://web.whatsapp.com/*'],
  privacy: 'https://faq.whatsapp.com/3307102709559968/',
  composers: [
    { id: 'message', audience: 'message', box: `footer ${BOX}`, scope: 'footer', submit: SEND, enterPosts: true },
    { id: 'caption', audience: 'message', box: CAPTION, scope: `:has(${CAPTION}):has(${ICON}):not(:has(footer))`, submit: SEND, enterPosts: true },
    // A message that is edited is saved in a dialog with a tick; the tick of a new group stands in no dialog.
    { id: 'edit', audience: 'message', box: CAPTION, scope: '[role=dialog]:has([data-icon*=checkmark])', submit: ':is(button, [role=button]):has([data-icon*=checkmark])', enterPosts: true },
  ],
  // A message tells in its id which kind of chat it is in, the same since 2017: `…@g.us` for a group.
  tells: { readers: { message: GROUP, caption: GROUP, edit: GROUP }, recipient: { message: [{ at: '#main header [dir=auto]' }] } },
};
