import { publish, the } from '../../composers/publish';
import { tiptap } from '../editors/tiptap';

/** A comment that is out, opened again in the feed: two buttons side by side, of which the second saves. */
const box = tiptap(the('#editor'), { label: 'Text editor for editing comment' });
the('#buttons > :last-child').addEventListener('click', (event) => {
  if (!box.text().trim()) return;
  publish(box.text(), event);
  box.clear();
});
