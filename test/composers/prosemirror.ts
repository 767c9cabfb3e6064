// ProseMirror's own packages, as TipTap hands them on.
import { baseKeymap } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { Schema } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { onPress, publish, the } from './publish';

const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'text*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    text: {},
  },
});
const empty = (): EditorState => EditorState.create({ schema, plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)] });
const view = new EditorView(the('#place'), { state: empty() });

onPress((event) => {
  const { doc } = view.state;
  const text = doc.textBetween(0, doc.content.size, '\n');
  if (!text.trim()) return;
  publish(text, event);
  view.updateState(empty());
});
