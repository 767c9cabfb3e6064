import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';

/** The chat beside a live video, in a frame of the same origin: Enter sends, and it holds one line. */
const button = the<HTMLButtonElement>('#send-button button');
const send = (event: Event): void => {
  publish(box.text(), event);
  box.clear();
};
const box = plain(the('div#input'), {
  onText(text) {
    button.disabled = !text.trim();
  },
  onEnter(event) {
    if (box.text().trim()) send(event);
    return true;
  },
});
button.addEventListener('click', send);
