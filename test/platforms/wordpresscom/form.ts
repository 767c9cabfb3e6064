import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';

/** A comment in the Reader, an answer in the list of comments, one in the notifications: Ctrl or Cmd with Enter sends it too. */
const form = the('.comments__form, .comment__reply, .wpnc__reply-box');
const button = the<HTMLButtonElement>('button', form);
const post = (event: Event): void => {
  event.preventDefault();
  if (!box.text().trim()) return;
  publish(box.text(), event);
  box.clear();
};
const box = plain(the('textarea', form), {
  onText(text) {
    button.disabled = !text.trim();
  },
  onEnter(event) {
    if (!event.ctrlKey && !event.metaKey) return false;
    post(event);
    return true;
  },
});
button.addEventListener('click', post);
