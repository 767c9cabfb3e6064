import { LISTED, under, type PlatformPages, type Surface } from '../surfaces';

const on = under(LISTED, 'mediawiki');
const TALK = { input: '.ext-discussiontools-ui-replyWidget textarea', button: '.oo-ui-flaggedElement-primary [role=button]', ways: ['button', 'Ctrl+Enter'], newLine: 'Enter', audience: 'public' } satisfies Partial<Surface>;

/** The edit form is tried in a real MediaWiki. */
export const mediawiki: PlatformPages = {
  id: 'mediawiki',
  surfaces: [
    on('reply', { ...TALK, elsewhere: ['#searchInput'] }),
    on('visual-de', { ...TALK, name: 'reply, visual, in German', input: '.ve-ce-documentNode' }),
    on('topic', { ...TALK, name: 'new topic', elsewhere: ['#searchInput'] }),
  ],
};
