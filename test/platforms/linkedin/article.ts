import { publish, the } from '../../composers/publish';
import { quill } from '../editors/quill';
import { tiptap } from '../editors/tiptap';

/** An article: its title and its text in the page, and over them the share box that "Next" opens, which publishes all of it. */
const title = the<HTMLTextAreaElement>('.article-editor-headline__textarea');
const body = tiptap(the('#article'), { label: 'Article editor content' });
the('.ProseMirror').dataset['testArticleEditorContentTextbox'] = '';
const share = quill(the('#editor'), { label: 'Text editor for creating content' });
const dialog = the('[role=dialog]');
the('.article-editor-nav__publish').addEventListener('click', () => {
  dialog.hidden = false;
});
the('.share-actions__primary-action').addEventListener('click', (event) => {
  publish([title.value, body.text(), share.text()].filter((text) => text.trim()).join('\n'), event);
});
