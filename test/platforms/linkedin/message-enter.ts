import { messageBox } from './message-box';

/** The setting in which Enter sends: there is no button. */
messageBox.box.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  messageBox.send(event);
});
