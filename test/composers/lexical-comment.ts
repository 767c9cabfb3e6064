import { lexical } from '../platforms/editors/lexical';
import { publish, the } from './publish';

/** A comment as on the largest network: Enter posts and clears the box at keydown, Shift and Enter make a line. */
const box = the('[contenteditable]');
const editor = lexical(box, {
  onEnter(event) {
    if (event.shiftKey) return false;
    post(event);
    return true;
  },
});

function post(event: Event): void {
  const text = editor.text();
  if (!text.trim()) return;
  publish(text, event);
  editor.clear();
}

const button = Object.assign(document.createElement('div'), { tabIndex: 0, textContent: '➤', onclick: post });
button.setAttribute('role', 'button');
button.setAttribute('aria-label', 'Comment');
button.dataset['post'] = '';
box.addEventListener('focus', () => the('#focused-state-composer-submit').append(button));
