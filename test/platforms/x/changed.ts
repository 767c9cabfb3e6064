import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';

/** The site as it may look one day: nothing by which it is known stands any more. */
const box = plain(the('#box'), {});
the('#composer button').addEventListener('click', (event) => {
  publish(box.text(), event);
  box.clear();
});
