import { publish, the } from '../../composers/publish';
import { lexical } from '../editors/lexical';
import { onPress } from './press';

/** The dialog of a Page: its button turns to the settings, and the last one there posts. The text stays on the leaf before. */
const editor = the('[contenteditable]');
const leaves = [...document.querySelectorAll<HTMLElement>('[role=dialog] > div > [aria-hidden]')];
const show = (at: number): void => {
  for (const [place, leaf] of leaves.entries()) {
    leaf.hidden = place !== at;
    leaf.ariaHidden = String(leaf.hidden);
  }
};
const last = (leaf: string): Element => [...document.querySelectorAll(`${leaf} [role=button]`)].at(-1) as Element;
const next = last('form');
const box = lexical(editor, {
  onText(text) {
    next.ariaDisabled = String(!text.trim());
  },
});
onPress(next, () => show(1));
onPress(the('#settings [role=button]'), () => show(0));
onPress(the('#to-audience'), () => show(2));
onPress(last('#audience'), () => show(1));
onPress(last('#settings'), (event) => {
  publish(box.text(), event);
  box.clear();
  show(0);
});
