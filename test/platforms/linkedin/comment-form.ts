import { publish, the } from '../../composers/publish';
import { quill } from '../editors/quill';

/** The comment of the older front end: Quill in a form, its button beside the form, and only while there is a text. */
export function commentForm(label: string, send: string): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'comments-comment-box__submit-button--cr artdeco-button artdeco-button--primary ember-view';
  button.innerHTML = `<span class="artdeco-button__text">${send}</span>`;
  const box = quill(the('#editor'), {
    label,
    onText(text) {
      if (text.trim()) the('#buttons').append(button);
      else button.remove();
    },
  });
  button.addEventListener('click', (event) => {
    publish(box.text(), event);
    box.clear();
  });
}
