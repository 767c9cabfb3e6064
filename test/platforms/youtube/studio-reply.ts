import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';

/** A reply in Studio; the button has no name of its own. */
const button = the('ytcp-comment-button:last-child');
const box = plain(the('textarea'), {
  onText(text) {
    button.ariaDisabled = String(!text.trim());
  },
});
button.addEventListener('click', (event) => {
  publish(box.text(), event);
  box.clear();
});
