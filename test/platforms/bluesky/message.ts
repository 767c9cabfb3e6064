import { createElement as h, useState, type ChangeEvent, type KeyboardEvent, type SyntheticEvent } from 'react';
import { createRoot } from 'react-dom/client';
import { publish, the } from '../../composers/publish';

/** A message in a text area that React keeps, between the button of the emoji and the one that sends. */
const root = the('#root');
const button = { type: 'button', role: 'button', tabIndex: 0 } as const;
function Row() {
  const [text, setText] = useState('');
  const send = ({ nativeEvent }: SyntheticEvent): void => {
    if (!text.trim()) return;
    publish(text, nativeEvent);
    setText('');
  };
  return h(
    'div',
    null,
    h('button', { ...button, 'aria-label': root.dataset.emoji }, h('div', null, '☺')),
    h('textarea', {
      value: text,
      placeholder: root.dataset.placeholder,
      onChange: (event: ChangeEvent<HTMLTextAreaElement>) => setText(event.target.value),
      onKeyDown(event: KeyboardEvent) {
        if (event.key !== 'Enter' || event.shiftKey) return;
        event.preventDefault();
        send(event);
      },
    }),
    h('button', { ...button, 'aria-label': root.dataset.send, onClick: send }, '➤'),
  );
}
createRoot(root).render(h(Row));
