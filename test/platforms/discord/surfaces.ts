import { under, type PlatformPages } from '../surfaces';

const on = under('discord.com', 'discord');
const audience = 'group';

export const discord: PlatformPages = {
  id: 'discord',
  surfaces: [
    on('message', { input: 'form [data-slate-editor]', ways: ['Enter'], newLine: 'Shift+Enter', audience, elsewhere: ['[aria-label="Quick switcher"]'] }),
    on('direct-de', { name: 'message to one person, in German', input: 'form [data-slate-editor]', ways: ['Enter'], newLine: 'Shift+Enter', audience: 'message' }),
    on('edit', { name: 'edit, in German', input: 'li [data-slate-editor]', button: '[data-save]', ways: ['Enter', 'button'], newLine: 'Shift+Enter', audience }),
  ],
};
