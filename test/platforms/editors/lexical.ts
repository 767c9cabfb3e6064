import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, COMMAND_PRIORITY_HIGH, createEditor, KEY_ENTER_COMMAND } from 'lexical';
import type { Editable, EditableOptions } from './editable';

/** Lexical in `box`, an editable element of the page with the site's own attributes. */
export function lexical(box: HTMLElement, { onEnter, onText }: Pick<EditableOptions, 'onEnter' | 'onText'>): Editable {
  const editor = createEditor({
    namespace: 'post',
    onError(error) {
      throw error;
    },
  });
  const textNow = (): string => $getRoot().getChildren().map((paragraph) => paragraph.getTextContent()).join('\n');
  const text = (): string => editor.getEditorState().read(textNow);
  editor.setRootElement(box);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.registerUpdateListener(() => onText?.(text()));
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (!event || !onEnter?.(event)) return false;
      event.preventDefault();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  return { text, clear: () => editor.update(() => void $getRoot().clear().append($createParagraphNode()).selectEnd()) };
}
