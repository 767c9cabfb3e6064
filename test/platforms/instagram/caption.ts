import { publish, the } from '../../composers/publish';
import { lexical } from '../editors/lexical';

/** The last step of a new post, or the dialog of an old one. Back leads to the step before, whose button says Next and posts nothing. */
const forward = the('#forward');
const back = the('#back');
const panel = the('#panel');
const home = panel.parentElement;
const inputs = [...panel.querySelectorAll('input')];
const box = lexical(the('[data-lexical-editor]'), {});
const share = forward.textContent;
back.addEventListener('click', () => {
  panel.remove();
  forward.textContent = 'Next';
});
forward.addEventListener('click', (event) => {
  if (!panel.isConnected) {
    home?.append(panel);
    forward.textContent = share;
    return;
  }
  publish([box.text(), ...inputs.map(({ value }) => value)].filter(Boolean).join('\n'), event);
  box.clear();
});
