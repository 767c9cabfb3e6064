import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';
import { slate } from '../editors/slate';

/** The frame of a thread: a form for a new comment, one for an answer or for a change, each sent by its own button and never by the browser. */
for (const form of document.querySelectorAll('form')) {
  const place = form.querySelector('[data-slate]');
  const box = place ? slate(place, { label: '' }) : plain(the('[data-role=editable]', form), {});
  const post = (event: Event): void => {
    event.preventDefault();
    if (!box.text().trim()) return;
    publish(box.text(), event);
    box.clear();
  };
  form.addEventListener('submit', post);
  form.querySelector('[class*=" _submit_"]')?.addEventListener('click', post);
}
