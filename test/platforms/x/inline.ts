import { publish, the } from '../../composers/publish';
import { draft } from '../editors/draft';

/** The box at the top of the home page, and the one under a post. */
const button = the<HTMLButtonElement>('[data-testid=tweetButtonInline]');
const post = (event: Event): void => {
  publish(box.text(), event);
  box.clear();
};
const box = draft(the('#editor'), {
  testId: 'tweetTextarea_0',
  label: 'Post text',
  placeholder: 'What is happening?!',
  onText(text) {
    button.disabled = !text.trim();
    button.ariaDisabled = String(button.disabled);
  },
  onEnter(event) {
    const posts = event.ctrlKey || event.metaKey;
    if (posts && box.text().trim()) post(event);
    return posts;
  },
});
button.addEventListener('click', post);
the('[role=search]').addEventListener('submit', (event) => {
  event.preventDefault();
  document.title = 'Search';
});
