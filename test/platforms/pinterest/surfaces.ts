import { under, type PlatformPages, type Surface } from '../surfaces';

const on = under('www.pinterest.com', 'pinterest');
const inBritain = under('uk.pinterest.com', 'pinterest');
const SEARCH = '[data-test-id=search-box-input]';
const SUBMIT = '[data-test-id=activity-item-create-submit] button';
const PIN = { input: '[role=combobox][contenteditable]', button: '[data-test-id=storyboard-creation-nav-done] button', ways: ['button'], newLine: 'Enter', audience: 'public' } satisfies Partial<Surface>;

export const pinterest: PlatformPages = {
  id: 'pinterest',
  surfaces: [
    on('pin', { ...PIN, elsewhere: [SEARCH, '#storyboard-selector-interest-tags'] }),
    under('www.pinterest.co.uk', 'pinterest')('pin-de', { ...PIN, name: 'pin, in German' }),
    on('edit', { ...PIN, button: '[data-test-id=save-pin-button]', elsewhere: [SEARCH, '#storyboard-details-list'] }),
    inBritain('comment', { ...PIN, input: '.comment [contenteditable]', button: `.comment ${SUBMIT}`, elsewhere: [SEARCH, '.reply [contenteditable]'] }),
    inBritain('reply-es', { ...PIN, name: 'reply, in Spanish', input: '.reply [contenteditable]', button: `.reply ${SUBMIT}` }),
  ],
};
