import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';

/** New topic, reply and edit. Ctrl or Cmd with Enter posts from anywhere in it. The text stays, and cannot be changed, until the server has answered. */
const composer = the('[component=composer]');
const text = the<HTMLTextAreaElement>('textarea.write', composer);
const title = composer.querySelector<HTMLInputElement>('input.title');
const fields = [title, text].flatMap((field) => (field ? [plain(field, {})] : []));
const submits = composer.querySelectorAll<HTMLButtonElement>('.composer-submit');

const post = (event: Event): void => {
  const all = fields.map((field) => field.text().trim()).filter(Boolean).join('\n');
  if (!all) return;
  publish(all, event);
  text.readOnly = true;
  for (const button of submits) button.disabled = true;
  setTimeout(() => {
    text.readOnly = false;
    for (const button of submits) button.disabled = false;
    for (const field of fields) field.clear();
  }, 50);
};
for (const button of submits)
  button.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    post(event);
  });
composer.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) post(event);
});
the('.composer-discard[data-action=discard]:not(nav *)', composer).addEventListener('click', () => {
  the('.bootbox').hidden = false;
});
