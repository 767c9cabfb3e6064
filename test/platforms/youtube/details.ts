import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';

/** A video that is out, and its words anew. */
const save = the('#save');
const boxes = ['title', 'description'].map((name) =>
  plain(the(`#${name}-textarea #textbox`), {
    onText() {
      save.ariaDisabled = String(boxes.every((box) => !box.text().trim()));
    },
  }),
);
save.addEventListener('click', (event) => {
  publish(boxes.map((box) => box.text()).filter(Boolean).join('\n'), event);
  for (const box of boxes) box.clear();
});
