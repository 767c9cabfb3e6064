import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';

/** The reply below an article elsewhere: its keys are heard before the editor's own. */
const field = the('.d-editor-input');
const box = plain(field, {});
const submit = (event: Event): void => {
  if (!box.text().trim()) return;
  publish(box.text(), event);
  box.clear();
};
field.addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    submit(event);
  },
  true,
);
the('.docked-composer__submit-btn').addEventListener('click', submit);
