import { publish, the } from '../../composers/publish';
import { draft } from '../editors/draft';

/** A message, in either front end: Enter sends, and so does an arrow, a picture with no button around it, which is there while there is text. */
const row = the('#row');
const name = row.dataset['send'];
const send = (event: Event): void => {
  publish(box.text(), event);
  box.clear();
};
const box = draft(the('#editor'), {
  label: 'Send a message...',
  placeholder: 'Send a message...',
  onText(text) {
    const arrow = row.querySelector(`[data-e2e=${name}]`);
    if (!text.trim()) return arrow?.remove();
    if (arrow) return;
    row.insertAdjacentHTML('beforeend', `<svg width="24" height="24" viewBox="0 0 48 48" data-e2e="${name}"><path d="M4 4h40v40H4z" /></svg>`);
    row.querySelector(`[data-e2e=${name}]`)?.addEventListener('click', send);
  },
  onEnter(event) {
    if (event.shiftKey) return false;
    if (box.text().trim()) send(event);
    return true;
  },
});
