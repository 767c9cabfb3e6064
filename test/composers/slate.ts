import { slate } from '../platforms/editors/slate';
import { publish, the } from './publish';

/** A chat as the largest one for players builds it: no button at all. */
const editor = slate(the('#root'), {
  label: 'Message #village-hall',
  onEnter(event) {
    if (event.shiftKey) return false;
    const text = editor.text();
    if (text.trim()) {
      publish(text, event);
      editor.clear();
    }
    return true;
  },
});
