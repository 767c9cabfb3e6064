import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';

/** A conversation in the drawer: Enter sends where the person has chosen so. */
const byEnter = the('[data-enter-to-send]').dataset['enterToSend'] === '1';
const send = (event: Event): void => {
  if (!box.text().trim()) return;
  publish(box.text(), event);
  box.clear();
};
const box = plain(the('[data-region=send-message-txt]'), {
  onEnter(event) {
    if (!byEnter || event.shiftKey || event.ctrlKey) return false;
    send(event);
    return true;
  },
});
the('[data-action=send-message]').addEventListener('click', send);
