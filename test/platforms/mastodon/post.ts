import { publish, the } from '../../composers/publish';

/** A new post, an answer, and a published post that is edited: all in the one form. Ctrl or Cmd with Enter posts. */
const form = the<HTMLFormElement>('.compose-form');
const fields = [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[type=text], textarea')];
const text = the<HTMLTextAreaElement>('.autosuggest-textarea__textarea');
const post = (event: Event): void => {
  event.preventDefault();
  if (!text.value.trim()) return;
  publish(fields.map(({ value }) => value).filter(Boolean).join('\n'), event);
  for (const field of fields) field.value = '';
};
form.addEventListener('submit', post);
text.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) post(event);
});
the('.search').addEventListener('submit', (event) => event.preventDefault());
