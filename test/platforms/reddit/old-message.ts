import { publish, the } from '../../composers/publish';

/** The old site's message: to whom, about what, and the text, in one form. */
const subject = the<HTMLInputElement>('#compose-message [name=subject]');
const box = the<HTMLTextAreaElement>('#compose-message [name=text]');
the('#compose-message').addEventListener('submit', (event) => {
  event.preventDefault();
  if (!box.value.trim()) return;
  publish([subject.value, box.value].filter(Boolean).join('\n'), event);
  subject.value = box.value = '';
});
// A search would leave the page.
the('#search').addEventListener('submit', (event) => event.preventDefault());
