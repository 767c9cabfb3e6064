import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { publish, the } from './publish';

/** A comment as on a network for work: its button is there only while the box has the focus and text. */
const editor = new Editor({
  element: the('#place'),
  extensions: [StarterKit],
  editorProps: { attributes: { role: 'textbox', 'aria-label': 'Text editor for creating comment', 'aria-multiline': 'true' } },
  onUpdate: show,
  onFocus: show,
  onBlur: show,
});

function post(event: Event): void {
  publish(editor.getText({ blockSeparator: '\n' }), event);
  editor.commands.clearContent(true);
}

function show(): void {
  const tools = the('#tools');
  if (!editor.isFocused || editor.isEmpty) return tools.replaceChildren();
  if (tools.firstChild) return;
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Comment', onclick: post });
  button.dataset['post'] = '';
  // A press must not take the focus from the box, or the button would be gone before its click.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  tools.append(button);
}
