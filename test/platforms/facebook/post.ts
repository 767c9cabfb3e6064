import { publish, the } from '../../composers/publish';
import { lexical } from '../editors/lexical';
import { onPress } from './press';

/** The dialog of a new post: Enter makes a line, its last button posts. */
const buttons = [...document.querySelectorAll('form [role=button]')];
const [emoji, button] = [buttons.at(-2), buttons.at(-1)] as [Element, Element];
const box = lexical(the('[contenteditable]'), {
  onText(text) {
    button.ariaDisabled = String(!text.trim());
  },
});
onPress(emoji, () => (emoji.ariaExpanded = 'true'));
onPress(button, (event) => {
  publish(box.text(), event);
  box.clear();
});
