import { publish, the } from '../../composers/publish';
import { slate } from '../editors/slate';

/** A message anew: Enter saves, and so does the second of the links under it. */
const save = (event: Event): void => {
  publish(box.text(), event);
  box.clear();
};
const box = slate(the('li .editor'), {
  label: 'Nachricht bearbeiten',
  onEnter(event) {
    if (event.shiftKey) return false;
    if (box.text().trim()) save(event);
    return true;
  },
});
slate(the('form .editor'), { label: 'Nachricht an #allgemein' });
the('[data-save]').addEventListener('click', save);
