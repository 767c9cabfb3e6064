import { under, type PlatformPages } from '../surfaces';

export const facebookBusiness: PlatformPages = {
  id: 'facebook-business',
  surfaces: [under('business.facebook.com', 'facebook-business')('post', { input: '[role=combobox]', button: '#publish', ways: ['button'], newLine: 'Enter', audience: 'unknown', elsewhere: ['[type=search]'] })],
};
