import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';

/** The site for phones: a text area. */
const button = the<HTMLButtonElement>('[data-submit]');
const box = plain(the('textarea'), {
  onText(text) {
    button.disabled = !text.trim();
  },
});
button.addEventListener('click', (event) => {
  publish(box.text(), event);
  box.clear();
});
