import type { Platform } from './types';

const CHAT = { audience: 'message', box: '[component="chat/input"]', submit: '[component="chat/composer"] [data-action=send]' } as const;

/**
 * On anybody's host. Sources: NodeBB/NodeBB public/src/modules/quickreply.js (Ctrl+Enter presses the button, which empties the
 * box before the server has answered), public/src/client/chats.js and chats/messages.js, src/views/partials/chats,
 * src/views/partials/footer/js.tpl (the mark; it names itself nowhere else); NodeBB/nodebb-plugin-composer-default
 * static/lib/composer.js and static/templates; NodeBB/nodebb-theme-harmony templates/partials/topic/quickreply.tpl;
 * @textcomplete/core (its list of names says in its style whether it is open).
 */
export const nodebb: Platform = {
  id: 'nodebb',
  name: 'NodeBB',
  matches: [],
  mark: 'script[src*="/assets/nodebb."]',
  composers: [
    // Two such buttons, one of them for small screens; those beside them discard, hide, or set a later time.
    { id: 'composer', audience: 'public', box: 'input.title, textarea.write', scope: '[component=composer]', submit: '.composer-submit' },
    // The button to the left, a submit button too, takes the text along to the composer.
    {
      id: 'quickreply',
      audience: 'public',
      box: '[component="topic/quickreply/text"]',
      scope: '[component="topic/quickreply/container"]',
      submit: '[component="topic/quickreply/button"]',
    },
    // While a list of names or emoji is open, Enter picks from it; the text area does not tell.
    { id: 'chat-list', ...CHAT, scope: 'body:has(.textcomplete-dropdown[style*="display: block"]) [component="chat/composer"]' },
    { id: 'chat', ...CHAT, scope: '[component="chat/composer"]', enterPosts: true },
    { id: 'chat-edit', audience: 'message', box: '[component="chat/message"] textarea', scope: '[component="chat/message"]', submit: '[component="chat/message"] [data-action=save]' },
  ],
};
