/** Places in the window, in CSS pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const rect = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** What both have in common; null when they do not touch. */
export function overlap(a: Rect, b: Rect): Rect | null {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const right = Math.min(a.right, b.right);
  const bottom = Math.min(a.bottom, b.bottom);
  return left < right && top < bottom ? { left, top, right, bottom } : null;
}

export const inside = (inner: Rect, outer: Rect): boolean =>
  inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom;

export function viewport(): Rect {
  const { clientWidth, clientHeight } = document.documentElement;
  // In quirks mode the document element is as high as the page.
  return rect(0, 0, clientWidth || innerWidth, Math.min(clientHeight || innerHeight, innerHeight));
}

/** The part of `box`, without its borders, that can be seen: the window and every scrolling ancestor cut it. */
export function visibleArea(box: HTMLElement): Rect | null {
  const outer = box.getBoundingClientRect();
  const scale = box.offsetWidth ? outer.width / box.offsetWidth : 1;
  const { left, top, width, height } = innerSize(box);
  const area = rect(outer.left + left * scale, outer.top + top * scale, width * scale, height * scale);
  let seen = overlap(area, viewport());
  for (let at = parentOf(box); at && seen; at = parentOf(at)) {
    if (at === document.body || at === document.documentElement) continue;
    const { overflowX, overflowY, position } = getComputedStyle(at);
    if (overflowX !== 'visible' || overflowY !== 'visible') seen = overlap(seen, at.getBoundingClientRect());
    // What lies around a fixed element does not cut it.
    if (position === 'fixed') break;
  }
  return seen;
}

/** The box within its borders, without scroll bars. Firefox leaves out the padding of an input, so there the borders are asked. */
export function innerSize(box: HTMLElement): { left: number; top: number; width: number; height: number } {
  if (!(box instanceof HTMLInputElement)) {
    return { left: box.clientLeft, top: box.clientTop, width: box.clientWidth, height: box.clientHeight };
  }
  const style = getComputedStyle(box);
  const [left, top, right, bottom] = ['left', 'top', 'right', 'bottom'].map((side) =>
    Number.parseFloat(style.getPropertyValue(`border-${side}-width`)),
  ) as [number, number, number, number];
  return { left, top, width: box.offsetWidth - left - right, height: box.offsetHeight - top - bottom };
}

/** The parent in the tree as it is drawn. */
function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
