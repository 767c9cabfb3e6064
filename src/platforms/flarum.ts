import type { Platform } from './types';

/** Title and text; the rich text add-on gives its ProseMirror the class of the text area. */
const COMPOSER = {
  box: '.item-discussionTitle input, .TextEditor-editor',
  // Beside it in the list: the preview, and what opens the toolbar of an add-on.
  submit: '.TextEditor-controls .item-submit button',
} as const;

/**
 * On anybody's host. Sources: flarum/framework framework/core/js/src/common: components/TextEditor.js, utils/BasicEditorDriver.ts
 * (Ctrl or Cmd with Enter submits), helpers/listItems.tsx (the classes of the items); forum/components: ComposerBody.tsx,
 * DiscussionComposer.js, RenameDiscussionModal.tsx; extensions/messages MessageComposer.tsx; views/frontend/app.blade.php;
 * askvortsov1/flarum-rich-text ProseMirrorEditorDriver.js. There is no form about the composer.
 */
export const flarum: Platform = {
  id: 'flarum',
  name: 'Flarum',
  matches: [],
  mark: '#flarum-json-payload, #flarum-loading',
  composers: [
    { id: 'message', audience: 'message', ...COMPOSER, scope: '.ComposerBody--message' },
    { id: 'post', audience: 'public', ...COMPOSER, scope: '.ComposerBody' },
    { id: 'rename', audience: 'public', box: '.RenameDiscussionModal input', scope: '.RenameDiscussionModal', submit: '.RenameDiscussionModal [type=submit]' },
  ],
};
