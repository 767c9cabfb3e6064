import { publish, the } from '../../composers/publish';

/** A channel: Enter sends, but where a list of names is open; there it picks. */
const input = the<HTMLTextAreaElement>('.chat-composer__input');
const button = the<HTMLButtonElement>('.-send');
const list = (): Element | null => document.querySelector('.autocomplete');
const changed = (): void => {
  button.disabled = !input.value;
  const open = /@\w*$/.test(input.value);
  if (!open) list()?.remove();
  else if (!list()) document.body.insertAdjacentHTML('beforeend', '<div class="autocomplete ac-user"><ul><li><a class="selected">ness_ardley</a></li></ul></div>');
};
const send = (event: Event): void => {
  if (!input.value.trim()) return;
  publish(input.value, event);
  input.value = '';
  changed();
};
input.addEventListener('input', changed);
input.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return;
  if (list()) {
    event.preventDefault();
    input.value = input.value.replace(/@\w*$/, '@ness_ardley ');
    changed();
  } else if (!event.shiftKey || event.ctrlKey || event.metaKey) {
    event.preventDefault();
    send(event);
  }
});
button.addEventListener('mousedown', (event) => event.preventDefault());
button.addEventListener('click', send);
