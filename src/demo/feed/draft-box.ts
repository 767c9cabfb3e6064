import { Editor, EditorState } from 'draft-js';
import { createElement as h, useState, type SyntheticEvent } from 'react';
import { createRoot } from 'react-dom/client';
import { publish } from './publish';

/** A Draft.js editor whose button is disabled until React has seen text. */
function DraftBox() {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const text = state.getCurrentContent().getPlainText();
  const post = (event: SyntheticEvent): void => {
    void publish('draft', text, event.nativeEvent);
    setState(EditorState.createEmpty());
  };
  return h(
    'div',
    null,
    h('div', { className: 'box' }, h(Editor, { editorState: state, onChange: setState, ariaLabel: 'What is happening?', placeholder: 'What is happening?' })),
    h('div', { className: 'tools' }, h('button', { type: 'button', 'data-post': true, disabled: !text.trim(), onClick: post }, 'Post')),
  );
}

export function mountDraft(section: HTMLElement): void {
  const root = section.querySelector('[data-root]');
  if (root) createRoot(root).render(h(DraftBox));
}
