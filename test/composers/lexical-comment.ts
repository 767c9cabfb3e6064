import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, COMMAND_PRIORITY_HIGH, createEditor, KEY_ENTER_COMMAND } from 'lexical';
import { publish, the } from './publish';

/** A comment as on the largest network: Enter posts and clears the box at keydown, Shift and Enter make a line. */
const box = the('[contenteditable]');
const editor = createEditor({
  namespace: 'comment',
  onError(error) {
    throw error;
  },
});
editor.setRootElement(box);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);

function post(event: Event): void {
  // A command runs inside an update already, and this one then within it.
  editor.update(() => {
    const root = $getRoot();
    const text = root.getChildren().map((paragraph) => paragraph.getTextContent()).join('\n');
    if (!text.trim()) return;
    publish(text, event);
    root.clear().append($createParagraphNode()).selectEnd();
  });
}

editor.registerCommand(
  KEY_ENTER_COMMAND,
  (event) => {
    if (!event || event.shiftKey) return false;
    event.preventDefault();
    post(event);
    return true;
  },
  COMMAND_PRIORITY_HIGH,
);

const button = Object.assign(document.createElement('div'), { tabIndex: 0, textContent: '➤', onclick: post });
button.setAttribute('role', 'button');
button.setAttribute('aria-label', 'Comment');
button.dataset['post'] = '';
box.addEventListener('focus', () => the('#focused-state-composer-submit').append(button));
