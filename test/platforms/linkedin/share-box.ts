import { publish, the } from '../../composers/publish';
import { quill } from '../editors/quill';

/** The share box in `root`, of a new post or of one that is out. Its button is off until Quill has a text. */
export function shareBox(root: ParentNode, label: string): void {
  const button = the<HTMLButtonElement>('.share-actions__primary-action', root);
  const box = quill(the('#editor', root), {
    label,
    onText(text) {
      button.disabled = !text.trim();
    },
  });
  button.addEventListener('click', (event) => {
    publish(box.text(), event);
    box.clear();
  });
}
