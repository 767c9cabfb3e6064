import type { Platform } from './types';

/** Title, reason for an edit, text in either editor, and the fields of a category's form; they all stand in the one `#reply-control`. */
const COMPOSER = {
  box: '#reply-title, #edit-reason, .d-editor-input, .form-template-field :is(textarea, [type=text])',
  submit: '.save-or-cancel .create',
} as const;

/**
 * On anybody's host. Sources: discourse/discourse frontend/discourse/app/components: composer-container.gjs, composer-body.js
 * (its classes, and Ctrl or Cmd with Enter, which saves), composer-save-button.gjs, d-editor.gjs (text area or ProseMirror, of
 * the same class), fast-edit.gjs, topic-title.gjs, topic-metadata.gjs,
 * embed-mode-composer.gjs, docked-composer.gjs; app/templates/topic.gjs (the kind of topic is a class of
 * the body); plugins/chat/…/components/chat-composer.gjs. The buttons beside `create` keep a draft, throw it away or show the preview.
 */
export const discourse: Platform = {
  id: 'discourse',
  name: 'Discourse',
  matches: [],
  mark: 'meta[name=generator][content^=Discourse]',
  composers: [
    // Read by those who run the forum alone.
    { id: 'whisper', audience: 'group', ...COMPOSER, scope: '#reply-control:is(.composing-whisper, .composing-shared-draft)' },
    // A reply in a private conversation is told from others by the page alone, which may lie behind a new topic too.
    { id: 'message', audience: 'message', ...COMPOSER, scope: '#reply-control.private-message, .archetype-private_message #reply-control:not(.topic)' },
    { id: 'post', audience: 'public', ...COMPOSER, scope: '#reply-control' },
    { id: 'fast-edit', audience: 'public', box: '#fast-edit-input', scope: '.fast-edit-container', submit: '.save-fast-edit' },
    { id: 'title', audience: 'public', box: '#edit-title', scope: '#topic-title', submit: '.submit-edit' },
    // Below an article of another site, in a frame.
    { id: 'embedded', audience: 'public', box: '.d-editor-input', scope: '.embed-mode-composer', submit: '.docked-composer__submit-btn' },
    // While a list of names or emoji is open, Enter picks from it; the text area does not tell.
    { id: 'chat-list', audience: 'group', box: '.chat-composer__input', scope: 'body:has(.autocomplete) .chat-composer', submit: '.chat-composer .-send' },
    { id: 'chat', audience: 'group', box: '.chat-composer__input', scope: '.chat-composer', submit: '.chat-composer .-send', enterPosts: true },
  ],
};
