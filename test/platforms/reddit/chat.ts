import { publish, rootOf, the } from '../../composers/publish';

/** A chat message: a form in nested shadow roots; Enter sends. */
const root = rootOf('rs-message-composer', rootOf('rs-app'));
const box = the<HTMLTextAreaElement>('textarea', root);
const send = (event: Event): void => {
  event.preventDefault();
  if (!box.value.trim()) return;
  publish(box.value, event);
  box.value = '';
};
box.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) send(event);
});
the('form', root).addEventListener('submit', send);
