import { Editor, Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { StarterKit } from '@tiptap/starter-kit';
import type { Editable, EditableOptions } from './editable';

/** TipTap, which is ProseMirror, in `place`. */
export function tiptap(place: Element, { testId, label, onEnter, onText }: EditableOptions): Editable {
  const keys = Extension.create({
    name: 'keys',
    priority: 1000,
    addProseMirrorPlugins: () => [new Plugin({ props: { handleKeyDown: (view, event) => event.key === 'Enter' && !view.composing && onEnter?.(event) === true } })],
  });
  const editor = new Editor({
    element: place,
    extensions: [StarterKit, keys],
    editorProps: { attributes: { role: 'textbox', 'aria-label': label, 'aria-multiline': 'true', ...(testId === undefined ? {} : { 'data-testid': testId }) } },
    onUpdate: () => onText?.(text()),
  });
  const text = (): string => editor.getText({ blockSeparator: '\n' });
  return { text, clear: () => void editor.commands.clearContent() };
}
