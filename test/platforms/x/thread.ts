import { publish, the } from '../../composers/publish';
import { draft } from '../editors/draft';

/** A thread in the dialog: its posts go out together. The button stands beside the last of them. */
const button = the<HTMLButtonElement>('[data-testid=tweetButton]');
const texts = (): string[] => boxes.map((box) => box.text()).filter((text) => text.trim());
const post = (event: Event): void => {
  publish(texts().join('\n'), event);
  for (const box of boxes.toReversed()) box.clear();
};
const boxes = ['first', 'second'].map((id, at) =>
  draft(the(`#${id}`), {
    testId: `tweetTextarea_${at}`,
    label: 'Post text',
    onText() {
      button.disabled = texts().length === 0;
    },
    onEnter(event) {
      const posts = event.ctrlKey || event.metaKey;
      if (posts && texts().length > 0) post(event);
      return posts;
    },
  }),
);
button.addEventListener('click', post);
