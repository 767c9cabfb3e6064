import { createElement as h, useState, type ChangeEvent, type KeyboardEvent, type SyntheticEvent } from 'react';
import { createRoot } from 'react-dom/client';
import { publish, the } from '../../composers/publish';

/** The box under a post: a text area that React keeps, in a form that is never sent as one. The button is there while there is text. */
const root = the('#root');
const { label, post } = root.dataset;
function Row() {
  const [text, setText] = useState('');
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!text.trim()) return;
    publish(text, event.nativeEvent);
    setText('');
  };
  const emoji = h('div', { role: 'button', tabIndex: 0 }, h('svg', { role: 'img', 'aria-label': 'Emoji', width: 16, height: 16 }));
  const box = h('textarea', {
    'aria-label': label,
    placeholder: label,
    autoComplete: 'off',
    autoCorrect: 'off',
    value: text,
    onChange: (event: ChangeEvent<HTMLTextAreaElement>) => setText(event.target.value),
    onKeyDown(event: KeyboardEvent) {
      if (event.key === 'Enter' && !event.shiftKey) send(event);
    },
  });
  const button = text.trim() ? h('div', null, h('div', { role: 'button', tabIndex: 0, 'data-says': 'post', onClick: send }, post)) : null;
  return h('form', { method: 'POST', onSubmit: send }, h('div', null, emoji, box, button));
}
createRoot(root).render(h(Row));
