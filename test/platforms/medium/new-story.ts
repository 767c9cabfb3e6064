import { publish, the } from '../../composers/publish';
import { story } from './story';

/** A new story: the button above it opens the last step, here over it, at `?page` in a page of its own. */
const box = story();
const overlay = the('.overlay');
the('.js-publishButton').addEventListener('click', () => {
  if (location.search === '?page') location.assign('./submission.html');
  else overlay.hidden = false;
});
the('[data-action=overlay-close]').addEventListener('click', () => {
  overlay.hidden = true;
});
the('[data-testid=publishConfirmButton]').addEventListener('click', (event) => {
  publish(box.text(), event);
  box.clear();
});
