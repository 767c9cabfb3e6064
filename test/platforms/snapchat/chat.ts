import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';

/** A chat without a button: Enter sends. */
const box = plain(the('#box'), {
  onEnter(event) {
    if (event.shiftKey) return false;
    if (box.text().trim()) {
      publish(box.text(), event);
      box.clear();
    }
    return true;
  },
});
