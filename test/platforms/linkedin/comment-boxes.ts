import { publish, the } from '../../composers/publish';
import { tiptap } from '../editors/tiptap';

/** The feed's comment and reply: each post button is there only while its box has a text, and there is no form. */
export function commentBoxes(label: string, send: string): void {
  for (const name of ['comment-post', 'comment-reply-post']) {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['viewName'] = name;
    button.innerHTML = `<span>${send}</span>`;
    const box = tiptap(the(`[data-editor=${name}]`), {
      label,
      onText(text) {
        if (text.trim()) the(`[data-buttons=${name}]`).append(button);
        else button.remove();
      },
    });
    button.addEventListener('click', (event) => {
      publish(box.text(), event);
      box.clear();
    });
  }
}
