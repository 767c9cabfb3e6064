import { publish, rootOf, the } from '../../composers/publish';

/** The note that goes with an invitation. */
const root = rootOf('#interop-outlet');
const box = the<HTMLTextAreaElement>('#custom-message', root);
const button = the<HTMLButtonElement>('.artdeco-button--primary', root);
const update = (): void => {
  button.disabled = !box.value.trim();
};
box.addEventListener('input', update);
button.addEventListener('click', (event) => {
  publish(box.value, event);
  box.value = '';
  update();
});
