import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';

/** An answer among the notes of a post. */
const box = plain(the('#box'), {});
the('#post').addEventListener('click', (event) => {
  publish(box.text(), event);
  box.clear();
});
the('[role=search]').addEventListener('submit', (event) => event.preventDefault());
