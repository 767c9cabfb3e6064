import { publish, rootOf, the } from '../../composers/publish';
import { quill } from '../editors/quill';

/** The share box over the feed, in the shadow root of an outlet without height. Its button is off until Quill has a text. */
const root = rootOf('#interop-outlet');
const button = the<HTMLButtonElement>('.share-actions__primary-action', root);
const box = quill(the('#editor', root), {
  label: 'Text editor for creating content',
  onText(text) {
    button.disabled = !text.trim();
  },
});
button.addEventListener('click', (event) => {
  publish(box.text(), event);
  box.clear();
});
