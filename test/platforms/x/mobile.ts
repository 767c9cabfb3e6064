import { publish, the } from '../../composers/publish';

/** On a phone, and where another site leads to a post: a text area, and the button in no dialog. */
const button = the<HTMLButtonElement>('[data-testid=tweetButton]');
const box = the<HTMLTextAreaElement>('[data-testid=tweetTextarea_0]');
const post = (event: Event): void => {
  publish(box.value, event);
  box.value = '';
};
box.addEventListener('input', () => {
  button.disabled = !box.value.trim();
});
box.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && box.value.trim()) post(event);
});
button.addEventListener('click', post);
