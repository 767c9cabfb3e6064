import { publish } from '../../composers/publish';
import { lexical } from '../editors/lexical';
import { onPress } from './press';

/** Comments and replies: Enter posts, and has emptied the box before a listener on it hears of the key. */
for (const form of document.querySelectorAll('form')) {
  const editor = form.querySelector<HTMLElement>('[contenteditable]') as HTMLElement;
  const box = lexical(editor, { onEnter: (event) => !event.shiftKey });
  const post = (event: Event): void => {
    if (!box.text().trim()) return;
    publish(box.text(), event);
    box.clear();
  };
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && editor.contains(event.target as Node)) post(event);
    },
    true,
  );
  // The button comes with the first focus.
  editor.addEventListener(
    'focus',
    () => {
      const holder = form.querySelector('#focused-state-composer-submit') as HTMLElement;
      holder.innerHTML = '<span><div role="button" tabindex="0" aria-label="Comment">➤</div></span>';
      onPress(holder.querySelector('[role=button]') as Element, post);
    },
    { once: true },
  );
}
// The button under the post only leads to the box.
const opener = document.querySelector('[role=button]:has([data-ad-rendering-role=comment_button])');
if (opener) onPress(opener, () => [...document.querySelectorAll<HTMLElement>('[contenteditable]')].at(-1)?.focus());
