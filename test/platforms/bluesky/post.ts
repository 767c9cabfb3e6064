import { publish, the } from '../../composers/publish';
import { tiptap } from '../editors/tiptap';

/** The dialog of a post, a reply or a thread, whose posts go out together by the one button above them. */
const button = the<HTMLButtonElement>('[data-testid=composerPublishBtn]');
const texts = (): string[] => boxes.map((box) => box.text()).filter((text) => text.trim());
const post = (event: Event): void => {
  publish(texts().join('\n'), event);
  for (const box of boxes) box.clear();
  button.disabled = true;
};
const boxes = [...document.querySelectorAll('#first, #second')].map((place) =>
  tiptap(place, {
    label: 'Rich-Text Editor',
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
