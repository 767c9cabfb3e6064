import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';

/** A new discussion, an answer, an edit, a message: one composer, without a form. In the title Enter goes on to the text. */
const text = the<HTMLTextAreaElement>('.TextEditor-editor');
const title = document.querySelector<HTMLInputElement>('.item-discussionTitle input');
const fields = [title, text].flatMap((field) => (field ? [plain(field, {})] : []));
const submit = (event: Event): void => {
  const post = fields.map((field) => field.text()).filter(Boolean).join('\n');
  if (!post.trim()) return;
  publish(post, event);
  for (const field of fields) field.clear();
};
text.addEventListener('keydown', (event) => {
  if ((event.metaKey || event.ctrlKey) && event.key === 'Enter') submit(event);
});
title?.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  text.focus();
});
the('.item-submit button').addEventListener('click', submit);
