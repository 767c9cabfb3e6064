import { publish, the } from '../../composers/publish';

/** The reply below a topic: a form for those without scripts. Ctrl+Enter makes the page press its own button; the box is empty before the server answers, and has its text again when that refuses. */
const box = the<HTMLTextAreaElement>('[component="topic/quickreply/text"]');
const button = the('[component="topic/quickreply/button"]');
/** What made the page press. */
let key: Event | null = null;

button.addEventListener('click', (event) => {
  event.preventDefault();
  const text = box.value;
  if (!text.trim()) return;
  box.value = '';
  publish(text, key ?? event);
  if (document.documentElement.hasAttribute('data-refuses')) setTimeout(() => (box.value = text), 50);
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !event.ctrlKey || event.target !== box) return;
  key = event;
  button.click();
  key = null;
});
the('[component="topic/quickreply/expand"]').addEventListener('click', (event) => {
  event.preventDefault();
  the<HTMLTextAreaElement>('#taskbar textarea').value = box.value;
  box.value = '';
});
