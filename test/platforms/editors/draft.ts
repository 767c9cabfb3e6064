import { Editor, EditorState } from 'draft-js';
import { createElement as h, useState, type KeyboardEvent } from 'react';
import { createRoot } from 'react-dom/client';
import type { Editable, EditableOptions } from './editable';

/** Draft.js in `place`. */
export function draft(place: Element, { testId, label, placeholder, role, onEnter, onText }: EditableOptions): Editable {
  let now = EditorState.createEmpty();
  let set: (state: EditorState) => void = () => {};
  const text = (): string => now.getCurrentContent().getPlainText();
  function Box() {
    const [state, setState] = useState(now);
    set = (next) => {
      now = next;
      setState(next);
      onText?.(text());
    };
    return h(Editor, {
      editorState: state,
      onChange: (next: EditorState) => set(next),
      handleReturn: (event: KeyboardEvent) => (onEnter?.(event.nativeEvent) ? 'handled' : 'not-handled'),
      ariaLabel: label,
      ...(testId === undefined ? {} : { webDriverTestID: testId }),
      ...(placeholder === undefined ? {} : { placeholder }),
      ...(role === undefined ? {} : { role }),
    });
  }
  createRoot(place).render(h(Box));
  return { text, clear: () => set(EditorState.moveFocusToEnd(EditorState.createEmpty())) };
}
