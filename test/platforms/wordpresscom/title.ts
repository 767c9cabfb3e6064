import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';

/** The title of a post in the list of posts: the row's button saves it, and Enter in any of its fields. */
const save = (event: Event): void => {
  publish(box.text(), event);
  box.clear();
};
const box = plain(the('.ptitle'), {
  onEnter(event) {
    save(event);
    return true;
  },
});
the('.save').addEventListener('click', save);
the('#posts-filter').addEventListener('submit', (event) => event.preventDefault());
