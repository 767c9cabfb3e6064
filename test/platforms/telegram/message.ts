import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';

/** A message, or the caption of a picture before it, in either front end: Enter sends, Shift and Enter make a line. */
const send = (event: Event): void => {
  if (!box.text().trim()) return;
  publish(box.text(), event);
  box.clear();
};
const box = plain(the('[contenteditable=true]'), {
  onEnter(event) {
    if (!event.shiftKey) send(event);
    return !event.shiftKey;
  },
});
the('.popup-new-media .btn-primary, .send-caption, .btn-send, .main-button').addEventListener('click', send);
