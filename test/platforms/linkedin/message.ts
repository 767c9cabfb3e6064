import { the } from '../../composers/publish';
import { messageBox } from './message-box';

/** The setting in which the button sends: Enter makes a line. */
const button = the<HTMLButtonElement>('.msg-form__send-button');
// As it may be called one day.
if (location.search === '?changed') button.className = 'x7f3';
messageBox.box.addEventListener('input', () => {
  button.disabled = !messageBox.box.innerText.trim();
});
the('.msg-form').addEventListener('submit', (event) => {
  event.preventDefault();
  messageBox.send(event);
});
