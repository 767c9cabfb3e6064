import { publish, the } from '../../composers/publish';

const box = the('.msg-form__contenteditable');

/** A message: an editable element of the site's own, in which every line is a paragraph. */
export const messageBox = {
  box,
  send(event: Event): void {
    const text = [...box.children].map((line) => line.textContent?.replaceAll('\u00A0', ' ')).join('\n');
    if (!text.trim()) return;
    publish(text, event);
    box.innerHTML = '<p><br></p>';
  },
};
