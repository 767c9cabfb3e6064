import { publish, the } from '../../composers/publish';
import { draft } from '../editors/draft';

/** The box at the top of the home page, also with a poll, and the one under a post. */
const button = the<HTMLButtonElement>('[data-testid=tweetButtonInline]');
const choices = [...document.querySelectorAll<HTMLInputElement>('[name^=Choice]')];
const text = (): string => [box.text(), ...choices.map(({ value }) => value)].filter((one) => one.trim()).join('\n');
const picture = the<HTMLInputElement>('[data-testid=fileInput]');
// A picture may go out without a word.
const changed = (): void => {
  button.disabled = !text() && !picture.files?.length;
  button.ariaDisabled = String(button.disabled);
};
const post = (event: Event): void => {
  publish(text(), event);
  for (const choice of choices) choice.value = '';
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
    if (posts && text()) post(event);
    return posts;
  },
});
picture.addEventListener('change', changed);
for (const choice of choices) choice.addEventListener('input', changed);
button.addEventListener('click', post);
the('[role=search]').addEventListener('submit', (event) => {
  event.preventDefault();
  document.title = 'Search';
});
