import { publish, the } from '../../composers/publish';
import { lexical } from '../editors/lexical';

/** A conversation: Enter sends, and the Send button stands in the place of the microphone while there is text. */
const last = the('#last');
const mic = last.innerHTML;
const send = (event: Event): void => {
  publish(box.text(), event);
  box.clear();
};
const box = lexical(the('footer [contenteditable]'), {
  onText(text) {
    if (!text.trim()) last.innerHTML = mic;
    else if (!last.querySelector('[data-icon=wds-ic-send-filled]')) {
      last.innerHTML = '<button type="button" data-tab="11" aria-label="Send"><span data-icon="wds-ic-send-filled">➤</span></button>';
      the('#last button').addEventListener('click', send);
    }
  },
  onEnter(event) {
    if (event.shiftKey) return false;
    if (box.text().trim()) send(event);
    return true;
  },
});
// Search is the same editor: of chats, and of messages in a column beside.
for (const search of ['#side', '#beside']) lexical(the(`${search} [contenteditable]`), { onEnter: () => true });
