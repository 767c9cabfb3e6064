import { createElement as h, useState, type ChangeEvent, type MouseEvent } from 'react';
import { createRoot } from 'react-dom/client';
import { publish, the } from './publish';

/** React keeps the text and writes it back at every key; the button is off until there is some. */
function Box() {
  const [text, setText] = useState('');
  const post = (event: MouseEvent): void => {
    publish(text, event.nativeEvent);
    setText('');
  };
  return h(
    'section',
    null,
    h('textarea', { value: text, rows: 3, cols: 100, placeholder: 'What is happening?', onChange: (event: ChangeEvent<HTMLTextAreaElement>) => setText(event.target.value) }),
    h('button', { type: 'button', 'data-post': true, disabled: !text.trim(), onClick: post }, 'Post'),
  );
}

createRoot(the('#root')).render(h(Box));
