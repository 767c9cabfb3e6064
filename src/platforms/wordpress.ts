import type { ComposerRule, Platform } from './types';

/** Of the block editor's canvas, in a frame or in the page. While several blocks are selected, the container around them is editable too. */
export const BLOCKS = '.editor-styles-wrapper [contenteditable=true]';

/** What is written in a blog's own pages, whoever hosts it. */
export const composers: readonly ComposerRule[] = [
  {
    id: 'block',
    audience: 'public',
    box: `${BLOCKS}, .editor-post-text-editor, .editor-post-title__input`,
    scope: '.interface-interface-skeleton',
    // The button that only opens the panel of checks is called `…-panel__toggle`; what changes more than one page, or a template, asks once more in a panel.
    submit: '.editor-post-publish-button, .editor-entities-saved-states__save-button',
    savesUnless: '.editor-post-save-draft, .editor-post-saved-state, .editor-post-publish-panel__toggle',
  },
  {
    id: 'classic',
    audience: 'public',
    box: '#title, #content, #tinymce, #excerpt',
    scope: 'form#post',
    // Enter in the title presses a hidden first button, which saves a draft, or a post that is already out; a comment has no other.
    submit: '#publish, form#post:not(:has(#publish[name=publish])) #save',
  },
  // Themes and Jetpack's form call the button as they like; some have a preview beside it. Jetpack's puts blocks in the place of the field.
  { id: 'comment', audience: 'public', box: `#comment, ${BLOCKS}`, scope: '#commentform', submit: '#submit, #commentform [type=submit]:not([name*=preview])' },
  // In the list of comments of wp-admin: an answer to one, or one that is changed.
  { id: 'answer', audience: 'public', box: '#replycontent', scope: '#replyrow', submit: '#replyrow .save' },
  // In the list of posts, where Enter saves too.
  { id: 'title', audience: 'public', box: '.ptitle', scope: '.inline-edit-row', submit: '.inline-edit-save .save', enterPosts: true },
];

/**
 * On anybody's host. Sources: WordPress/gutenberg packages/editor/src/components/post-publish-button and
 * packages/block-editor/src/components/iframe (canvas in a blob: frame, its body made anew, keys sent on
 * to the parent); WordPress/wordpress-develop wp-admin/edit-form-advanced.php, edit-form-comment.php, includes/template.php (the row of an answer),
 * includes/class-wp-posts-list-table.php and js/_enqueues/admin/inline-edit-post.js (the row of a title); seen in WordPress 6.5.
 */
export const wordpress: Platform = {
  id: 'wordpress',
  name: 'WordPress',
  matches: [],
  mark: 'link[rel="https://api.w.org/"], meta[name=generator][content^=WordPress], body.wp-admin',
  composers,
};
