import Quill from 'quill';
import { onPress, publish, the } from './publish';

const quill = new Quill(the('#place'), { modules: { toolbar: false, history: { delay: 0 } } });
onPress((event) => {
  // Quill's text always ends in the line end of its last line.
  const text = quill.getText().replace(/\n$/, '');
  if (!text.trim()) return;
  publish(text, event);
  quill.setText('');
});
