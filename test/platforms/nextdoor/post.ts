import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';

/** The dialog of a post, and of a thing for sale, which has a title too. */
const button = the('[data-testid=composer-submit-button]');
const fields = [...document.querySelectorAll<HTMLElement>('[role=dialog] :is(textarea, [type=text])')];
const texts = (): string[] => boxes.map((box) => box.text()).filter((text) => text.trim());
const boxes = fields.map((field) =>
  plain(field, {
    onText() {
      button.ariaDisabled = String(texts().length === 0);
    },
  }),
);
button.addEventListener('click', (event) => {
  if (button.ariaDisabled === 'true') return;
  publish(texts().join('\n'), event);
  for (const box of boxes) box.clear();
});
