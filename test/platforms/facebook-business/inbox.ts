import { publish, the } from '../../composers/publish';
import { draft } from '../editors/draft';

/** An answer to a message to the Page: Enter sends it, as in a chat. */
const send = (event: Event): void => {
  if (!box.text().trim()) return;
  publish(box.text(), event);
  box.clear();
};
const box = draft(the('#editor'), {
  label: 'Write a reply…',
  role: 'combobox',
  onEnter(event) {
    if (!event.shiftKey) send(event);
    return !event.shiftKey;
  },
});
the('#send').addEventListener('click', send);
