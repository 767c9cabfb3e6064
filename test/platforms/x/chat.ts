import { publish, the } from '../../composers/publish';

/** The chat that takes the place of messages: a text area in which Enter sends. */
const box = the<HTMLTextAreaElement>('textarea');
const send = (event: Event): void => {
  if (!box.value.trim()) return;
  publish(box.value, event);
  box.value = '';
};
box.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  send(event);
});
the('[data-testid=dm-composer-send-button]').addEventListener('click', send);
