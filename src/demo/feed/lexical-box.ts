import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, createEditor } from 'lexical';
import { publish } from './publish';

/** A Lexical editor with a button beside it, as on the largest networks. */
export function mountLexical(section: HTMLElement): void {
  const editor = createEditor({
    namespace: 'feed',
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(section.querySelector<HTMLElement>('[contenteditable]'));
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  const hint = section.querySelector<HTMLElement>('.hint');
  editor.registerTextContentListener((text) => {
    if (hint) hint.hidden = text !== '';
  });
  section.querySelector('[data-post]')?.addEventListener('click', (event) => {
    const text = editor.read(() => $getRoot().getChildren().map((paragraph) => paragraph.getTextContent()).join('\n'));
    if (!text.trim()) return;
    void publish('lexical', text, event);
    editor.update(() => {
      $getRoot().clear().append($createParagraphNode());
    });
  });
}
