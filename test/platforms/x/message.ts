import { publish, the } from '../../composers/publish';
import { draft } from '../editors/draft';

/** A message: Enter sends, Shift and Enter make a line. */
const button = the<HTMLButtonElement>('[data-testid=dmComposerSendButton]');
const send = (event: Event): void => {
  publish(box.text(), event);
  box.clear();
};
const box = draft(the('#editor'), {
  testId: 'dmComposerTextInput',
  label: 'Start a new message',
  onText(text) {
    button.disabled = !text.trim();
  },
  onEnter(event) {
    if (event.shiftKey) return false;
    if (box.text().trim()) send(event);
    return true;
  },
});
button.addEventListener('click', send);
