import { publish, the } from '../../composers/publish';
import { canvas } from '../editors/canvas';
import { plain } from '../editors/plain';

/**
 * Jetpack's comment form. In its frame the browser sends the form; in a blog of the site the form is fetched, and an offer to subscribe
 * follows. Blocks may stand in the place of the field, which is then hidden.
 */
const form = the<HTMLFormElement>('#commentform');
const button = the<HTMLButtonElement>('#comment-submit');
const field = the<HTMLTextAreaElement>('#comment');
const frame = document.querySelector<HTMLIFrameElement>('[name=editor-canvas]');
const onText = (text: string): void => {
  button.disabled = !text.trim();
};
field.hidden = !!frame;
const box = frame ? await canvas(frame, { onText }) : plain(field, { onText });
const sent = (name: string): HTMLInputElement | null => form.querySelector(`[type=hidden][name=${name}]`);
form.addEventListener('submit', (event) => {
  const text = sent('text');
  if (text) {
    text.value = box.text();
    for (const [name, value] of [['box', new URLSearchParams(location.search).get('page') ?? ''], ['trusted', String(event.isTrusted)]] as const) (sent(name) as HTMLInputElement).value = value;
    return;
  }
  event.preventDefault();
  publish(box.text(), event);
  box.clear();
});
