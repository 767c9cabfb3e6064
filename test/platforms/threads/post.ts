import { publish, the } from '../../composers/publish';
import { lexical } from '../editors/lexical';

/** What stands behind the dialog, hidden or left from an earlier post, is none of the post. A thread goes out together. */
const shown = [...document.querySelectorAll<HTMLElement>('[data-lexical-editor][id]')].map((place) => lexical(place, { onEnter }));
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
