// ProseMirror's own packages, as TipTap hands them on.
import { baseKeymap } from '@tiptap/pm/commands';
import { history } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { Schema } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import type { Editable } from '../editors/editable';

const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'text*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    text: {},
  },
});

/** The rich editor: ProseMirror itself, with the class that the text area has. */
export function rich(place: HTMLElement): Editable {
  const empty = (): EditorState => EditorState.create({ schema, plugins: [keymap(baseKeymap), history()] });
  const view = new EditorView(place, { state: empty(), attributes: { class: 'd-editor-input' } });
  return {
    text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n'),
    clear: () => view.updateState(empty()),
  };
}
