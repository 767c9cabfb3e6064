import { publish, the } from '../../composers/publish';
import { lexical } from '../editors/lexical';

/** A message: Enter sends, Shift and Enter make a line. What sends takes the place of the pictures while there is text. */
const button = the('#send');
const more = the('#more');
const send = (event: Event): void => {
  publish(box.text(), event);
  box.clear();
};
const box = lexical(the('[data-lexical-editor]'), {
  onText(text) {
    button.hidden = !text.trim();
    more.hidden = !button.hidden;
  },
  onEnter(event) {
    if (event.shiftKey) return false;
    if (box.text().trim()) send(event);
    return true;
  },
});
button.addEventListener('click', send);
