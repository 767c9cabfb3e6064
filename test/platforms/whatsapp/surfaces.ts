import { under, type PlatformPages, type Surface } from '../surfaces';

const on = under('web.whatsapp.com', 'whatsapp');

const MESSAGE = { input: 'footer [contenteditable]', button: '[data-icon=wds-ic-send-filled]', ways: ['Enter', 'button'], newLine: 'Shift+Enter', audience: 'message', elsewhere: ['#side [contenteditable]', '#beside [contenteditable]'] } satisfies Partial<Surface>;
const CAPTION = { ...MESSAGE, input: '[data-tab=undefined]', elsewhere: ['#side [contenteditable]'] } satisfies Partial<Surface>;

export const whatsapp: PlatformPages = {
  id: 'whatsapp',
  surfaces: [
    on('message', MESSAGE),
    on('message-uk', { ...MESSAGE, name: 'message in a group, in Ukrainian', audience: 'group' }),
    on('caption', CAPTION),
    on('caption-uk', CAPTION),
    on('edit', { ...CAPTION, button: '[data-icon=checkmark-medium]' }),
  ],
};
