import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';

/** The comment on an answer and the reply to one: two boxes at once, each with its button. */
for (const row of document.querySelectorAll<HTMLElement>('.comment, .reply')) {
  const box = plain(the('.doc', row), {});
  the('button', row).addEventListener('click', (event) => {
    publish(box.text(), event);
    box.clear();
  });
}
