import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';

/** The answer to a story, under it: a text area in no form. */
const send = (event: Event): void => {
  if (!box.text().trim()) return;
  publish(box.text(), event);
  box.clear();
};
const box = plain(the('textarea'), {
  onEnter(event) {
    if (!event.shiftKey) send(event);
    return !event.shiftKey;
  },
});
the('#send').addEventListener('click', send);
