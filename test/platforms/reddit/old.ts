import { publish, the } from '../../composers/publish';

/** The old site: comment, reply and edit are one form, whose button is called "save"; the page sends it itself. */
const box = the<HTMLTextAreaElement>('.usertext [name=text]');
the('form.usertext').addEventListener('submit', (event) => {
  event.preventDefault();
  if (!box.value.trim()) return;
  publish(box.value, event);
  box.value = '';
});
// A search would leave the page.
the('#search').addEventListener('submit', (event) => event.preventDefault());
