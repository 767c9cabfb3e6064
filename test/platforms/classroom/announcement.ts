import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';

/** An announcement to a class. Pages that were left stay in the tree, out of sight. */
const box = plain(the('#box'), {});
the('#post').addEventListener('click', (event) => {
  publish(box.text(), event);
  box.clear();
});
