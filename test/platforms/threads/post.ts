import { publish, the } from '../../composers/publish';
import { lexical } from '../editors/lexical';

/** Every editor of the page; what is not shown behind the dialog is none of the post. A thread goes out together. */
const all = [...document.querySelectorAll<HTMLElement>('[data-lexical-editor]')].map((place) => ({ place, box: lexical(place, { onEnter }) }));
const shown = all.filter(({ place }) => place.id).map(({ box }) => box);
const topic = document.querySelector<HTMLInputElement>('[role=dialog] input');
const texts = (): string[] => [topic?.value ?? '', ...shown.map((box) => box.text())].filter((text) => text.trim());
function post(event: Event): void {
  if (texts().length === 0) return;
  publish(texts().join('\n'), event);
  for (const box of shown) box.clear();
}
function onEnter(event: KeyboardEvent): boolean {
  const posts = event.ctrlKey || event.metaKey;
  if (posts) post(event);
  return posts;
}
the('#post').addEventListener('click', post);
