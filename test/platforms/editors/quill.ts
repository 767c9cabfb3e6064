import Quill from 'quill';
import type { Editable, EditableOptions } from './editable';

type SelectionRoot = (Document | ShadowRoot) & Partial<Pick<Document, 'getSelection'>>;

/** Quill in `place`. Of itself it knows the document's focus and selection only; in a shadow root it is told of that root's, as sites do. */
export function quill(place: HTMLElement, { label, placeholder, onText }: Pick<EditableOptions, 'label' | 'placeholder' | 'onText'>): Editable {
  const editor = new Quill(place, { modules: { toolbar: false }, ...(placeholder === undefined ? {} : { placeholder }) });
  const tree = place.getRootNode() as SelectionRoot;
  const { selection, root } = editor;
  selection.hasFocus = () => tree.activeElement === root;
  selection.getNativeRange = () => {
    const now = tree.getSelection?.() ?? document.getSelection();
    return now?.rangeCount ? selection.normalizeNative(now.getRangeAt(0)) : null;
  };
  // Quill's text always ends in the line end of its last line.
  const text = (): string => editor.getText().replace(/\n$/, '');
  for (const [name, value] of Object.entries({ role: 'textbox', 'aria-label': label, 'aria-multiline': 'true' })) root.setAttribute(name, value);
  editor.on('text-change', () => onText?.(text()));
  return { text, clear: () => void editor.setText('') };
}
