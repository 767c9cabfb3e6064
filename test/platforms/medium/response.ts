import { publish, the } from '../../composers/publish';
import { slate } from '../editors/slate';

/** The response to a story and the answer to one: two boxes at once, each with its button. */
for (const place of document.querySelectorAll<HTMLElement>('.respond, .reply')) {
  place.append(the<HTMLTemplateElement>('template').content.cloneNode(true));
  const button = the<HTMLButtonElement>('[data-testid=ResponseRespondButton]', place);
  const box = slate(the('.editor', place), {
    label: place.dataset['label'] ?? '',
    onText(text) {
      button.disabled = !text.trim();
    },
  });
  button.addEventListener('click', (event) => {
    publish(box.text(), event);
    box.clear();
  });
}
