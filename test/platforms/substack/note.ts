import { publish, the } from '../../composers/publish';
import { tiptap } from '../editors/tiptap';

/** The dialog of a note. */
const button = the<HTMLButtonElement>('#post');
const place = the('#editor');
const box = tiptap(place, {
  label: place.dataset['label'] ?? '',
  onText(text) {
    button.disabled = !text.trim();
  },
});
button.addEventListener('click', (event) => {
  publish(box.text(), event);
  box.clear();
});
