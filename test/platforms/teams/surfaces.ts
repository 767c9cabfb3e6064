import { under, type PlatformPages } from '../surfaces';

const on = under('teams.microsoft.com', 'teams');
const input = '[data-tid=ckeditor]';

export const teams: PlatformPages = {
  id: 'teams',
  surfaces: [
    on('message', { input, button: '[data-tid=sendMessageCommands-send]', ways: ['Enter', 'Ctrl+Enter', 'button'], newLine: 'Shift+Enter', audience: 'unknown', elsewhere: ['[data-tid=AUTOSUGGEST_INPUT]'] }),
    on('expanded', { input, button: '[data-tid=newMessageCommands-send]', ways: ['button', 'Ctrl+Enter'], name: 'expanded, in a channel', newLine: 'Enter', audience: 'group' }),
    on('edit', { name: 'edit, in German', input: `#edited ${input}`, button: '[data-tid=newMessageCommands-send]', ways: ['button', 'Enter'], newLine: 'Shift+Enter', audience: 'unknown' }),
  ],
};
