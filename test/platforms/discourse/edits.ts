import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';

/** What is edited in place, without the panel: some words of a post, and the title of a topic. */
function editIn(place: string, field: string, button: string): void {
  const box = plain(the(field), {});
  const save = (event: Event): void => {
    if (!box.text().trim()) return;
    publish(box.text(), event);
    box.clear();
  };
  the(place).addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save(event);
  });
  the(button).addEventListener('click', save);
}

editIn('.fast-edit-container', '#fast-edit-input', '.save-fast-edit');
editIn('#topic-title', '#edit-title', '.submit-edit');
