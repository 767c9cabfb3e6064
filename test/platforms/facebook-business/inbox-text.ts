import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';

/** The inbox of other Pages at the same time: a text area, which Enter alone sends. */
const box = plain(the('textarea'), {
  onEnter(event) {
    if (event.shiftKey) return false;
    if (box.text().trim()) {
      publish(box.text(), event);
      box.clear();
    }
    return true;
  },
});
