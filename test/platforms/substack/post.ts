import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';
import { tiptap } from '../editors/tiptap';

/** A post: saved as one writes; "Continue" opens the dialog of the last step, which publishes. */
const modal = the('[data-testid=publish-modal]');
const boxes = [
  ...[...document.querySelectorAll<HTMLElement>('main textarea')].map((field) => plain(field, {})),
  tiptap(the('#editor'), { testId: 'editor', label: '' }),
];
the('[data-testid=publish-button]').addEventListener('click', () => {
  modal.hidden = false;
});
the('button', modal).addEventListener('click', () => {
  modal.hidden = true;
});
the('#send').addEventListener('click', (event) => {
  publish(boxes.map((box) => box.text()).filter(Boolean).join('\n'), event);
  for (const box of boxes) box.clear();
});
