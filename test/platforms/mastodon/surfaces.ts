import { under, type PlatformPages, type Surface } from '../surfaces';

const FORM = { input: '.autosuggest-textarea__textarea', button: '.compose-form [type=submit]', ways: ['button', 'Ctrl+Enter'], newLine: 'Enter', audience: 'public' } satisfies Partial<Surface>;

export const mastodon: PlatformPages = {
  id: 'mastodon',
  surfaces: [
    under('mastodon.social', 'mastodon')('post', { ...FORM, elsewhere: ['.search__input'] }),
    under('mastodon.social', 'mastodon')('reply', FORM),
    under('mas.to', 'mastodon')('direct', { ...FORM, audience: 'message' }),
    under('mstdn.social', 'mastodon')('edit-cy', { ...FORM, name: 'edit, in Welsh' }),
  ],
};
