import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';

/** A post that is already out, changed in a frame of the blog's own host in the site's pages; its canvas stands in the frame's page itself. */
const boxes = [plain(the('.wp-block-post-title'), {}), plain(the('.wp-block-paragraph'), {})];
the('.editor-post-publish-button').addEventListener('click', (event) => {
  publish(boxes.map((box) => box.text()).filter(Boolean).join('\n'), event);
  for (const box of boxes) box.clear();
});
