import { publish, the } from '../../composers/publish';
import { story } from './story';

/** A story that is out: the button above it saves it there and then. */
const box = story();
the('.js-publishButton').addEventListener('click', (event) => {
  publish(box.text(), event);
  box.clear();
});
