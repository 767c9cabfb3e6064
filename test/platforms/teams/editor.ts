// For tests alone: CKEditor 5 comes under GPL 2 or later, and nothing of it is in what ships.
import { DecoupledEditor } from '@ckeditor/ckeditor5-editor-decoupled';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { publish } from '../../composers/publish';

/** CKEditor 5 in `box`, with its `button`. `enterSends`: not in the box with all its tools, where Ctrl with Enter does. */
export async function editor(box: HTMLElement, button: HTMLElement, label: string, enterSends: boolean): Promise<void> {
  const made = await DecoupledEditor.create(box, { licenseKey: 'GPL', plugins: [Essentials, Paragraph], label });
  const { view } = made.editing;
  const text = (): string =>
    [...(made.model.document.getRoot()?.getChildren() ?? [])]
      .map((paragraph) => (paragraph.is('element') ? [...paragraph.getChildren()].map((part) => (part.is('$text') ? part.data : '\n')).join('') : ''))
      .join('\n');
  const send = (event: Event): void => {
    if (!text().trim()) return;
    publish(text(), event);
    made.setData('');
  };
  // The editor makes `enter` of the browser's beforeinput.
  if (enterSends)
    view.document.on(
      'enter',
      (info, data) => {
        if (data.isSoft) return;
        data.preventDefault();
        info.stop();
        send(data.domEvent);
      },
      { priority: 'high' },
    );
  view.document.on('keydown', (info, { domEvent }) => {
    if (domEvent.key !== 'Enter' || !domEvent.ctrlKey) return;
    domEvent.preventDefault();
    info.stop();
    send(domEvent);
  });
  button.addEventListener('click', send);
}
