/** Questions to the DOM that every finder asks. They look, never touch. */

/** `element.closest`, going on through the hosts of shadow roots. */
export function closestAcross(element: Element, selector: string): HTMLElement | null {
  for (let at: Element | null = element; at; ) {
    const hit = at.closest<HTMLElement>(selector);
    if (hit) return hit;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** Laid out and not hidden: a hidden twin of a box is not a box. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
}

/** The editable root that `element` is or lies in: a text field, or the outermost contenteditable element. */
export function editableRoot(element: Element): HTMLElement | null {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) return element;
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return null;
  let root = element;
  while (root.parentElement?.isContentEditable) root = root.parentElement;
  return root;
}
