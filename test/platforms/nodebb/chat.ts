import { publish, the } from '../../composers/publish';

/** A chat: Enter sends at its keypress, but where the list of names is open; there its keydown picks. An own message can be edited in place. */
const input = the<HTMLTextAreaElement>('[component="chat/input"]');
const list = the('.textcomplete-dropdown');
const send = (event: Event): void => {
  if (!input.value.trim()) return;
  publish(input.value, event);
  input.value = '';
};
input.addEventListener('input', () => {
  list.style.display = /@\w*$/.test(input.value) ? 'block' : 'none';
});
input.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || list.style.display === 'none') return;
  event.preventDefault();
  input.value = input.value.replace(/@\w*$/, '@ness_ardley ');
  list.style.display = 'none';
});
input.addEventListener('keypress', (event) => {
  if (event.which !== 13 || event.shiftKey) return;
  event.preventDefault();
  send(event);
});
the('[data-action=send]').addEventListener('click', (event) => {
  event.preventDefault();
  send(event);
});

const edited = the<HTMLTextAreaElement>('[component="chat/message"] textarea');
the('[data-action=save]').addEventListener('click', (event) => {
  if (!edited.value.trim()) return;
  publish(edited.value, event);
  edited.value = '';
});
