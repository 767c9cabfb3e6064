import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';

/** The comment on a post and the answer to one, each in a form that a script sends. */
for (const form of document.querySelectorAll<HTMLFormElement>('#discussion form')) {
  const button = the<HTMLButtonElement>('[type=submit]', form);
  const box = plain(the('textarea', form), {
    onText(text) {
      button.disabled = !text.trim();
    },
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    publish(box.text(), event);
    box.clear();
  });
}
