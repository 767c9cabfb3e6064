import type { ComposerRule, Platform } from './types';

/** The field of wikitext, or the visual editor's document; beside it stand hidden twins that measure and that take what is pasted. */
const talk: Omit<ComposerRule, 'id' | 'scope'> = {
  audience: 'public',
  box: '[class*=-newTopic-sectionTitle] input, [class*=discussiontools] textarea, .ve-ce-documentNode, [class*=-replyWidget-editSummary] input',
  submit: '.ext-discussiontools-ui-replyWidget-actions .oo-ui-flaggedElement-primary [role=button]',
};

/**
 * On anybody's host. Sources: wikimedia/mediawiki includes/editpage/EditPage.php; seen in MediaWiki 1.39. Talk pages:
 * wikimedia/mediawiki-extensions-DiscussionTools modules/dt.ui.ReplyWidget.js (Ctrl or Cmd with Enter sends from every field of
 * it; plain Enter does not since 2023), NewTopicController.js.
 */
export const mediawiki: Platform = {
  id: 'mediawiki',
  name: 'MediaWiki',
  matches: [],
  mark: 'meta[name=generator][content^=MediaWiki]',
  composers: [
    { id: 'edit', audience: 'public', box: '#wpTextbox1, #wpSummary', scope: '#editform', submit: '#wpSave' },
    { id: 'topic', ...talk, scope: '.ext-discussiontools-ui-newTopic' },
    { id: 'talk', ...talk, scope: '.ext-discussiontools-ui-replyWidget' },
  ],
};
