import { onPress, publish, the } from './publish';

const box = the('[contenteditable]');
onPress((event) => {
  // Browsers keep a space at the edge of a word as one that does not break.
  const text = box.innerText.replaceAll('\u00A0', ' ').replace(/\n$/, '');
  if (!text.trim()) return;
  publish(text, event);
  box.textContent = '';
});
