// For tests alone: CKEditor 5 comes under GPL 2 or later, and nothing of it is in what ships.
import { DecoupledEditor } from '@ckeditor/ckeditor5-editor-decoupled';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { onPress, publish, the } from './publish';

/** A chat at work: Enter sends, Shift and Enter make a line, and there is a button. */
const editor = await DecoupledEditor.create(the('#place'), { licenseKey: 'GPL', plugins: [Essentials, Paragraph], label: 'Type a message' });
editor.editing.view.change((writer) => {
  const root = editor.editing.view.document.getRoot();
  if (root) writer.setAttribute('enterkeyhint', 'send', root);
});

function send(event: Event): void {
  const paragraphs = [...(editor.model.document.getRoot()?.getChildren() ?? [])];
  const text = paragraphs
    .map((paragraph) => (paragraph.is('element') ? [...paragraph.getChildren()].map((part) => (part.is('$text') ? part.data : '\n')).join('') : ''))
    .join('\n');
  if (!text.trim()) return;
  publish(text, event);
  editor.setData('');
}

// The editor makes `enter` of the browser's beforeinput.
editor.editing.view.document.on(
  'enter',
  (info, data) => {
    if (data.isSoft) return;
    data.preventDefault();
    info.stop();
    send(data.domEvent);
  },
  { priority: 'high' },
);
onPress(send);
