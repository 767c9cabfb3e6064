import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';
import { rich } from './rich';

/** New topic, reply, edit, message and whisper: all in the one panel, with either editor. Ctrl or Cmd with Enter saves from anywhere in it. */
const panel = the('#reply-control');
const container = panel.querySelector<HTMLElement>('.ProseMirror-container');
const fields = [...panel.querySelectorAll<HTMLElement>('#edit-reason, #reply-title, textarea.d-editor-input')].map((field) => plain(field, {}));
if (container) fields.push(rich(container));

const save = (event: Event): void => {
  const text = fields.map((field) => field.text()).filter(Boolean).join('\n');
  if (!text.trim()) return;
  publish(text, event);
  for (const field of fields) field.clear();
};
panel.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  save(event);
});
the('.create', panel).addEventListener('click', save);
// To close it keeps the text as a draft; to throw it away asks first.
the('.toggle-save-and-close', panel).addEventListener('click', () => {
  document.title = 'draft';
});
the('.discard-button', panel).addEventListener('click', () => {
  the('.discard-draft-modal').hidden = false;
});
