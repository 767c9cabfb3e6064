import { publish, the } from '../../composers/publish';
import { lexical } from '../editors/lexical';

/** What goes with a picture, or a message that is edited: a box and a button of its own, the conversation's beside it. */
const send = (event: Event): void => {
  publish(box.text(), event);
  box.clear();
};
const box = lexical(the('[data-tab=undefined]'), {
  onEnter(event) {
    if (event.shiftKey) return false;
    if (box.text().trim()) send(event);
    return true;
  },
});
the('[role=button]').addEventListener('click', send);
lexical(the('#side [contenteditable]'), { onEnter: () => true });
lexical(the('footer [contenteditable]'), {});
