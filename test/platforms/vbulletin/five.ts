import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';
import { noSearch } from '../native-form';

/** A reply goes at its form's `submit`, a comment at a click; both by requests of the page's own. */
const form = the<HTMLFormElement>('#newTextForm');
const reply = plain(the('[name=text]'), {});
let by: Event | null = null;
form.addEventListener('click', (event) => {
  by = event;
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  publish(reply.text(), by ?? event);
  reply.clear();
});
const comment = plain(the('.comment-textbox'), {});
the('.post-comment-btn').addEventListener('click', (event) => {
  publish(comment.text(), event);
  comment.clear();
});
noSearch('#searchForm');
