import { createElement as h, useState, type KeyboardEvent } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, Transforms, type Descendant } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { publish, the } from './publish';

const EMPTY: Descendant[] = [{ children: [{ text: '' }] } as Descendant];

/** A chat as the largest one for players builds it: no button at all. */
function Chat() {
  const [editor] = useState(() => withHistory(withReact(createEditor())));
  const send = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const text = editor.children.map((line) => Node.string(line)).join('\n');
    if (!text.trim()) return;
    publish(text, event.nativeEvent);
    Transforms.delete(editor, { at: Editor.range(editor, []) });
  };
  const box = h(Editable, { className: 'box', role: 'textbox', 'aria-label': 'Message #village-hall', 'aria-multiline': true, onKeyDown: send });
  return h(Slate, { editor, initialValue: EMPTY, children: box });
}

createRoot(the('#root')).render(h(Chat));
