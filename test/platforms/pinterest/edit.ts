import { publish, the } from '../../composers/publish';
import { draft } from '../editors/draft';
import { plain } from '../editors/plain';

/** The dialog in which a pin that is out is changed. */
const place = the('#description');
const boxes = [plain(the('#title'), {}), draft(place, { label: place.dataset['label'] ?? '', role: 'combobox' })];
the('[data-test-id=save-pin-button]').addEventListener('click', (event) => {
  publish(boxes.map((box) => box.text()).filter(Boolean).join('\n'), event);
  for (const box of boxes) box.clear();
});
