import { publish, the } from '../../composers/publish';
import { slate } from '../editors/slate';

/** A channel: Enter sends, nothing else does. After @ a list of names is open, in which Enter picks. */
const list = the('#autocomplete');
const editable = (): HTMLElement => the('form [data-slate-editor]');
const box = slate(the('#editor'), {
  label: the('#editor').dataset['label'] ?? 'Message #general',
  onText(text) {
    const open = /@\w*$/.test(text);
    list.hidden = !open;
    editable().ariaExpanded = String(open);
  },
  onEnter(event) {
    if (event.shiftKey) return false;
    if (!list.hidden) document.execCommand('insertText', false, 'alex ');
    else if (box.text().trim()) {
      publish(box.text(), event);
      box.clear();
    }
    return true;
  },
});
