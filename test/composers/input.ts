import { publish, the } from './publish';

/** One line: Enter submits the form as the button does, and the page sends it in its own way. */
const line = the<HTMLInputElement>('input');
let trusted: Event | null = null;
the('[data-post]').addEventListener('click', (event) => (trusted = event));
the('form').addEventListener('submit', (event) => {
  event.preventDefault();
  if (!line.value.trim()) return;
  // A submit event is the browser's own even when a script asked for it: the click before it tells.
  publish(line.value, trusted ?? event);
  trusted = null;
  line.value = '';
});
