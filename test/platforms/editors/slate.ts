import { createElement as h, useState, type KeyboardEvent } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, Transforms, type Descendant } from 'slate';
import { withHistory } from 'slate-history';
import { Editable as Box, Slate, withReact } from 'slate-react';
import type { Editable, EditableOptions } from './editable';

const EMPTY: Descendant[] = [{ children: [{ text: '' }] } as Descendant];

/** Slate in `place`. */
export function slate(place: Element, { testId, label, onEnter, onText }: EditableOptions): Editable {
  const editor = withHistory(withReact(createEditor()));
  const text = (): string => editor.children.map((line) => Node.string(line)).join('\n');
  function Whole() {
    const [value] = useState(EMPTY);
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Enter' && !event.nativeEvent.isComposing && onEnter?.(event.nativeEvent)) event.preventDefault();
    };
    const box = h(Box, { role: 'textbox', 'aria-label': label, 'aria-multiline': true, onKeyDown, ...(testId === undefined ? {} : { 'data-testid': testId }) });
    return h(Slate, { editor, initialValue: value, onChange: () => onText?.(text()), children: box });
  }
  createRoot(place).render(h(Whole));
  return { text, clear: () => Transforms.delete(editor, { at: Editor.range(editor, []) }) };
}
