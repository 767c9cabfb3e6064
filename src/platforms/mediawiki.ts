import type { Platform } from './types';

/** On anybody's host. Source: wikimedia/mediawiki includes/editpage/EditPage.php; seen in MediaWiki 1.39. */
export const mediawiki: Platform = {
  id: 'mediawiki',
  name: 'MediaWiki',
  matches: [],
  mark: 'meta[name=generator][content^=MediaWiki]',
  composers: [{ id: 'edit', audience: 'public', box: '#wpTextbox1, #wpSummary', scope: '#editform', submit: '#wpSave' }],
};
