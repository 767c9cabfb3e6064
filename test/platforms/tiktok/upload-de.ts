import { publish, the } from '../../composers/publish';
import { draft } from '../editors/draft';

/** The caption of an upload in Studio. Discard and Save draft post nothing. */
const box = draft(the('#editor'), { label: 'Beschreibung', role: 'combobox' });
for (const other of ['discard_post_button', 'save_draft_button']) the(`[data-e2e=${other}]`).addEventListener('click', () => (document.title = other));
the('[data-e2e=post_video_button]').addEventListener('click', (event) => {
  publish(box.text(), event);
  box.clear();
});
