/** Keeps `event` from the page and, but for touch and pointer events, from the browser. */
export function swallow(event: Event): void {
  event.stopImmediatePropagation();
  // A cancelled touch makes no click; a cancelled pointerdown makes no mousedown, whose default moves the focus.
  if (!/^(touch|pointer)/.test(event.type)) event.preventDefault();
}
