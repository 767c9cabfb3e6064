import { publish, rootOf, the } from '../../composers/publish';

/** A comment in markdown mode: a text area three shadow roots below the composer. */
const composer = rootOf('shreddit-composer');
const inner = rootOf('faceplate-textarea-input', rootOf('shreddit-markdown-composer', composer));
const box = the<HTMLTextAreaElement>('#innerTextArea', inner);
the('[slot=submit-button]').addEventListener('click', (event) => {
  if (!box.value.trim()) return;
  publish(box.value, event);
  box.value = '';
});
