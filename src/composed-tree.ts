/**
 * The page as a person sees it: one tree, across shadow roots and same-origin frames. These functions look
 * and never touch. No `instanceof`: an element of a frame is of that frame's classes, not of ours.
 */

type Rooted = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** What may carry a shadow root besides custom elements; DOM standard, "valid shadow host name". Not the body: each page asks of it, no site has one there. */
const HOST = /-|^(article|aside|blockquote|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** The shadow root of `element`, a closed one too, which only an extension is told of. */
export function shadowOf(element: Rooted): ShadowRoot | null {
  const { shadowRoot, openOrClosedShadowRoot } = element;
  if (shadowRoot || !HOST.test(element.localName)) return shadowRoot;
  // Firefox has it as a property, Chromium as a function of its own.
  return openOrClosedShadowRoot === undefined ? (chrome.dom?.openOrClosedShadowRoot(element as HTMLElement) ?? null) : openOrClosedShadowRoot;
}

/** The document in a frame of the page's own origin; null for any other element. */
export function documentIn(element: Element): Document | null {
  return (element as Partial<HTMLIFrameElement>).contentDocument ?? null;
}

/** What `element`'s own tree hangs on: the host of its shadow root, or the frame that it is in; null at the top. */
export function hostOf(element: Element): Element | null {
  const root = element.getRootNode() as { readonly host?: Element; readonly defaultView?: Window | null };
  return root.host ?? root.defaultView?.frameElement ?? null;
}

/** The parent in the whole tree. */
export const parentOf = (element: Element): Element | null => element.parentElement ?? hostOf(element);

/** `element.closest`, going on through hosts and frames. */
export function closestAcross(element: Element | null, selector: string): HTMLElement | null {
  for (let at = element; at; at = hostOf(at)) {
    const hit = at.closest<HTMLElement>(selector);
    if (hit) return hit;
  }
  return null;
}

/** `outer` is `inner` or holds it. */
export function containsAcross(outer: Element, inner: Element | null): boolean {
  for (let at = inner; at; at = hostOf(at)) if (outer.contains(at)) return true;
  return false;
}

/** `scope.querySelectorAll`, and the same in its own shadow root and in every shadow root and frame below it. */
export function* allAcross(scope: ParentNode, selector: string): Generator<HTMLElement> {
  yield* scope.querySelectorAll<HTMLElement>(selector);
  for (const element of [scope as Element, ...scope.querySelectorAll('*')]) {
    const inner = shadowOf(element) ?? documentIn(element);
    if (inner) yield* allAcross(inner, selector);
  }
}

/** Those of `elements` that lie in no other of them. */
export const outermost = (elements: readonly HTMLElement[]): HTMLElement[] =>
  elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));

/** The element that has the focus, in whatever root or frame. */
export function focusedIn(root: DocumentOrShadowRoot): Element | null {
  const at = root.activeElement;
  const inner = at && (shadowOf(at) ?? documentIn(at));
  return (inner && focusedIn(inner)) ?? at;
}

/** The selection in the tree of `element`. Chromium tells of one in a shadow root to that root alone. */
export const selectionAt = (element: Element): Selection | null =>
  (element.getRootNode() as Document).getSelection?.() ?? element.ownerDocument.getSelection();

/** What an event is aimed at, also inside closed shadow roots, whose host alone is told. */
export function targetOf(event: Event): Element | null {
  let at = event.composedPath()[0] as Element;
  if (at.nodeType !== 1) return null;
  for (let root; (root = shadowOf(at)); ) {
    const { clientX, clientY } = (event as TouchEvent).changedTouches?.[0] ?? (event as MouseEvent);
    // A click that no pointer made is where the focus is.
    const inner: Element | null = clientX === undefined || (event.type === 'click' && !(event as MouseEvent).detail) ? root.activeElement : root.elementFromPoint(clientX, clientY);
    if (!inner || inner === at || !root.contains(inner)) break;
    at = inner;
  }
  return at;
}

/** Laid out and not hidden: a hidden twin of a box is not a box. */
export function isVisible(element: Element): boolean {
  const frame = element.ownerDocument.defaultView?.frameElement;
  return element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0 && (!frame || isVisible(frame));
}

/** A list of mentions or hashtags is open at `box`: Enter picks from it. */
export const isChoosing = (box: Element): boolean => box.getAttribute('aria-expanded') === 'true' || !!box.getAttribute('aria-activedescendant');

export const isField = <E extends Element>(element: E): element is E & (HTMLTextAreaElement | HTMLInputElement) => /^(textarea|input)$/.test(element.localName);

/** The editable root that `element` is or lies in: a text field, or the outermost contenteditable element. */
export function editableRoot(element: Element): HTMLElement | null {
  if (isField(element)) return element;
  if (!(element as HTMLElement).isContentEditable) return null;
  let root = element as HTMLElement;
  while (root.parentElement?.isContentEditable) root = root.parentElement;
  return root;
}
