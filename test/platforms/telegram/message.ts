import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';

/** A message, the caption of a picture before it or the answer to a story over it, in either front end: Enter sends, Shift and Enter make a line. */
const place = document.querySelector('#StoryViewer, #story') ?? document;
const send = (event: Event): void => {
  if (!box.text().trim()) return;
  publish(box.text(), event);
  box.clear();
};
const box = plain(the('[contenteditable=true]', place), {
  onEnter(event) {
    if (!event.shiftKey) send(event);
    return !event.shiftKey;
  },
});
the('.popup-new-media .btn-primary, .send-caption, .btn-send, .main-button', place).addEventListener('click', send);
