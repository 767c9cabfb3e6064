import { under, type PlatformPages } from '../surfaces';

const on = under('business.facebook.com', 'facebook-business');
const SEARCH = ['[type=search]'];

export const facebookBusiness: PlatformPages = {
  id: 'facebook-business',
  surfaces: [
    on('post', { input: '[role=combobox]', button: '#publish', ways: ['button'], newLine: 'Enter', audience: 'unknown', elsewhere: SEARCH }),
    on('post-pl', { name: 'post, in Polish', input: '[role=combobox]', button: '#publish', ways: ['button'], newLine: 'Enter', audience: 'unknown', elsewhere: SEARCH }),
    on('inbox', { input: '[role=combobox]', button: '#send', ways: ['Enter', 'button'], newLine: 'Shift+Enter', audience: 'unknown', elsewhere: SEARCH }),
    on('inbox-text', { name: 'inbox with a text area', input: 'textarea', ways: ['Enter'], newLine: 'Shift+Enter', audience: 'unknown', elsewhere: SEARCH }),
  ],
};
