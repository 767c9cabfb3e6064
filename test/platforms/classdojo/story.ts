import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';

/** A post to the story of a class. */
const box = plain(the('#box'), {});
the('#post').addEventListener('click', (event) => {
  publish(box.text(), event);
  box.clear();
});
