import { publish, rootOf, the } from '../../composers/publish';
import { lexical } from '../editors/lexical';

/** A new post: its title in one shadow root, its text in the light tree, and both buttons in another shadow root. */
const title = the<HTMLTextAreaElement>('textarea', rootOf('[name=title]'));
const body = lexical(the('[slot=rte]'), {});
const buttons = rootOf('#submit-post-button');
const button = the<HTMLButtonElement>('#inner-post-submit-button', buttons);
const update = (): void => {
  button.disabled = !title.value.trim();
};
title.addEventListener('input', update);
// A title is one line.
title.addEventListener('keydown', (event) => {
  if (event.key === 'Enter') event.preventDefault();
});
const drafts = document.createElement('ul');
the('main').append(drafts);
the('#inner-save-draft-button', buttons).addEventListener('click', () => {
  drafts.innerHTML += '<li>Draft saved</li>';
});
button.addEventListener('click', (event) => {
  publish([title.value, body.text()].filter((text) => text.trim()).join('\n'), event);
  title.value = '';
  body.clear();
  update();
});
