import { publish, the } from '../../composers/publish';
import { draft } from '../editors/draft';

/** A comment: the editor calls itself a combo box, and Enter posts. */
const button = the('[data-e2e=comment-post]');
const post = (event: Event): void => {
  if (!box.text().trim()) return;
  publish(box.text(), event);
  box.clear();
};
const box = draft(the('#editor'), {
  label: 'Add comment...',
  role: 'combobox',
  onText: (text) => (button.ariaDisabled = String(!text.trim())),
  onEnter(event) {
    if (!event.shiftKey) post(event);
    return !event.shiftKey;
  },
});
button.addEventListener('click', post);
