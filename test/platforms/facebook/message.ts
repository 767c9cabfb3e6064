import { publish, the } from '../../composers/publish';
import { lexical } from '../editors/lexical';
import { onPress } from './press';

/** A conversation: Enter sends. The last button sends a thumb, and what is written while there is something. */
const buttons = [...document.querySelectorAll('[role=group] [role=button]')];
const [emoji, like] = [buttons.at(-2), buttons.at(-1)] as [HTMLElement, HTMLElement];
const thumb = like.ariaLabel;
const send = (event: Event): void => {
  if (!box.text().trim()) return publish('👍', event);
  publish(box.text(), event);
  box.clear();
};
const box = lexical(the('[contenteditable]'), {
  onText(text) {
    like.ariaLabel = text.trim() ? 'Press Enter to send' : thumb;
    like.textContent = text.trim() ? '➤' : '👍';
  },
  onEnter(event) {
    if (event.shiftKey) return false;
    if (box.text().trim()) send(event);
    return true;
  },
});
onPress(emoji, () => (emoji.ariaExpanded = 'true'));
onPress(like, send);
