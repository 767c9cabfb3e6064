import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';

/** The dialog of an answer or a question, and the one that asks whether to leave it: both are made of the same parts. */
const box = plain(the('.doc, .q-text-area'), {});
the('#post').addEventListener('click', (event) => {
  publish(box.text(), event);
  box.clear();
});
the('#close').addEventListener('click', () => {
  the('#sure').hidden = false;
});
the('#discard').addEventListener('click', () => {
  the('#sure').hidden = true;
  box.clear();
});
