import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';

/** The comment on a post and the reply to one, each in a form that a script sends. */
for (const form of document.querySelectorAll<HTMLFormElement>('form')) {
  form.append(the<HTMLTemplateElement>('template').content.cloneNode(true));
  const button = the('[data-testid=inline-composer-reply-button]', form);
  const field = the<HTMLTextAreaElement>('textarea', form);
  field.placeholder = form.dataset['label'] ?? '';
  const box = plain(field, {
    onText(text) {
      button.ariaDisabled = String(!text.trim());
    },
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (button.ariaDisabled === 'true') return;
    publish(box.text(), event);
    box.clear();
  });
}
