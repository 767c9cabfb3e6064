import { publish, the } from '../../composers/publish';
import { draft } from '../editors/draft';

/** One post in the dialog, which answers another or shows it below. */
const button = the<HTMLButtonElement>('[data-testid=tweetButton]');
const post = (event: Event): void => {
  publish(box.text(), event);
  box.clear();
};
const place = the('#box');
const box = draft(place, {
  testId: 'tweetTextarea_0',
  label: place.dataset['label'] ?? '',
  onText(text) {
    button.disabled = !text.trim();
  },
  onEnter(event) {
    const posts = event.ctrlKey || event.metaKey;
    if (posts && box.text().trim()) post(event);
    return posts;
  },
});
button.addEventListener('click', post);
