import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';

/** The short reply under a post, sent by a script; the button beside it sends the form, to a page with the whole form, which here is nowhere. */
const box = plain(the('[name=post]'), {});
const button = the('[data-action=forum-inpage-submit]');
button.addEventListener('click', (event) => {
  event.preventDefault();
  if (!box.text().trim()) return;
  publish(box.text(), event);
  box.clear();
});
the('form').addEventListener('submit', (event) => event.preventDefault());
