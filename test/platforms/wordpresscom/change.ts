import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';

/** A comment that is changed in the site's list of comments, and an answer in the list of a blog's own admin pages: only the button sends. */
const box = plain(the('textarea'), {});
the('.comment__edit-buttons .is-primary, #replyrow .save').addEventListener('click', (event) => {
  publish(box.text(), event);
  box.clear();
});
