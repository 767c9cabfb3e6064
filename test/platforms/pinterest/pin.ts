import { publish, the } from '../../composers/publish';
import { draft } from '../editors/draft';
import { plain } from '../editors/plain';

/** The pin creation tool: what is written is saved as a draft as one goes, and published by the one button at its head. */
const place = the('#description');
const boxes = [
  plain(the('#storyboard-selector-title'), {}),
  draft(place, { label: place.dataset['label'] ?? '', role: 'combobox' }),
  plain(the('#WebsiteField'), {}),
];
the('[data-test-id=storyboard-creation-nav-done] button').addEventListener('click', (event) => {
  publish(boxes.map((box) => box.text()).filter(Boolean).join('\n'), event);
  for (const box of boxes) box.clear();
});
