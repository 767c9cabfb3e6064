import { publish, the } from '../../composers/publish';
import { canvas } from '../editors/canvas';

/** The block editor of a new post at its last step, or the short one in the Reader: the button stands in the page, the blocks in a frame of it. */
const box = await canvas(the<HTMLIFrameElement>('[name=editor-canvas]'), {});
the('.is-primary').addEventListener('click', (event) => {
  if (!box.text()) return;
  publish(box.text(), event);
  box.clear();
});
