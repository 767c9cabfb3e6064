/** One post, as the page made it. `trusted`: the event that made it go was the person's own. */
export interface Published {
  readonly text: string;
  readonly trusted: boolean;
}

declare global {
  interface Window {
    published: Published[];
  }
}

window.published = [];

/**
 * The page's own name, `slate` for `/slate.html` and `x/inline` for `/x/inline.html`: what it says of itself to the server. A frame speaks
 * for the page around it; one of another site is told in its address which that is, as the comment frames of real sites are.
 */
const box = new URLSearchParams(location.search).get('page') ?? (window.top ?? window).location.pathname.replace(/^\/|\.html$/g, '');

/** Sends `text` to the server, as a site does. `event` is what made it go. */
export function publish(text: string, event: Event): void {
  const post = { text, trusted: event.isTrusted };
  window.published.push(post);
  void fetch('/post', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ box, ...post }) });
}

/** The element a page cannot do without. */
export function the<E extends HTMLElement>(selector: string, root: ParentNode = document): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector} in this page`);
  return found;
}

/** The open shadow root of an element that the page cannot do without. */
export function rootOf(selector: string, root: ParentNode = document): ShadowRoot {
  const { shadowRoot } = the(selector, root);
  if (!shadowRoot) throw new Error(`no shadow root at ${selector}`);
  return shadowRoot;
}

/** Calls `send` at a press on the page's button. */
export function onPress(send: (event: Event) => void): void {
  the('[data-post]').addEventListener('click', send);
}

/** Notes in a form that the browser sends itself whether the person's own event made it go. */
export function noteTrust(): void {
  onPress((event) => {
    the<HTMLInputElement>('[name=trusted]').value = String(event.isTrusted);
  });
}
