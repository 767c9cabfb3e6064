import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';

/** Studio's upload: the text is asked for on one step, and published from another, where it is hidden. */
const boxes = ['title', 'description'].map((name) => plain(the(`#${name}-textarea #textbox`), {}));
const steps = document.querySelectorAll<HTMLElement>('.step');
const go = (to: number): void => {
  for (const [at, step] of steps.entries()) step.hidden = at !== to;
  the('#next-button').hidden = to === 1;
  the('#done-button').hidden = to === 0;
};
the('#next-button').addEventListener('click', () => go(1));
the('#back-button').addEventListener('click', () => go(0));
the('#done-button').addEventListener('click', (event) => {
  publish(boxes.map((box) => box.text()).filter(Boolean).join('\n'), event);
  for (const box of boxes) box.clear();
});
