import { publish, the } from '../../composers/publish';
import { draft } from '../editors/draft';

/** The box at the top of the home page, and the one under a post. */
const button = the<HTMLButtonElement>('[data-testid=tweetButtonInline]');
const picture = the<HTMLInputElement>('[data-testid=fileInput]');
// A picture may go out without a word.
const changed = (): void => {
  button.disabled = !box.text().trim() && !picture.files?.length;
  button.ariaDisabled = String(button.disabled);
};
const post = (event: Event): void => {
  publish(box.text(), event);
  picture.value = '';
  box.clear();
};
const box = draft(the('#editor'), {
  testId: 'tweetTextarea_0',
  label: 'Post text',
  placeholder: 'What is happening?!',
  onText: () => changed(),
  onEnter(event) {
    const posts = event.ctrlKey || event.metaKey;
    if (posts && box.text().trim()) post(event);
    return posts;
  },
});
picture.addEventListener('change', changed);
button.addEventListener('click', post);
the('[role=search]').addEventListener('submit', (event) => {
  event.preventDefault();
  document.title = 'Search';
});
