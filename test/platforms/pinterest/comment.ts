import { publish, the } from '../../composers/publish';
import { draft } from '../editors/draft';

/** The comment on a pin and the answer to one: two boxes at once, each with its button, which is there while there is a text. */
const copy = (template: string): DocumentFragment => the<HTMLTemplateElement>(template).content.cloneNode(true) as DocumentFragment;
for (const place of document.querySelectorAll<HTMLElement>('.comment, .reply')) {
  place.append(copy('#form'));
  const row = the('#dweb-comment-editor-container', place);
  const box = draft(the('[data-test-id=editor-with-mentions]', row), {
    label: place.dataset['label'] ?? '',
    role: 'combobox',
    onText(text) {
      const submit = row.querySelector('[data-test-id=activity-item-create-submit]');
      if (!text.trim()) submit?.remove();
      else if (!submit) {
        row.append(copy('#submit'));
        the('[data-test-id=activity-item-create-submit] button', row).addEventListener('click', (event) => {
          publish(box.text(), event);
          box.clear();
        });
      }
    },
  });
}
