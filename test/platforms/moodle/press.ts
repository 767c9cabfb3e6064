import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';

/** A comment beside a page, a message to several at once: only the one button sends. */
const box = plain(the('textarea'), {});
the('[id^=comment-action-post], [data-action=save]').addEventListener('click', (event) => {
  event.preventDefault();
  publish(box.text(), event);
  box.clear();
});
