import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';

/** A reply to a thread, or a new one. Preview posts nothing. */
const box = plain(the('#box'), {});
the('#preview').addEventListener('click', () => (document.title = 'Preview'));
the('form:not([role=search])').addEventListener('submit', (event) => {
  event.preventDefault();
  publish(box.text(), event);
  box.clear();
});
// No page of its own answers here.
the('[role=search]').addEventListener('submit', (event) => event.preventDefault());
