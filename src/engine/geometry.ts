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

export const sameRect = (a: Rect, b: Rect | undefined): boolean =>
  b !== undefined && a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;

export const inside = (inner: Rect, outer: Rect): boolean =>
  inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom;

/** The window of `view`, in its own pixels. */
export function viewport(view: Window = window): Rect {
  const { clientWidth, clientHeight } = view.document.documentElement;
  // In quirks mode the document element is as high as the page.
  return rect(0, 0, clientWidth || view.innerWidth, Math.min(clientHeight || view.innerHeight, view.innerHeight));
}

const frameOf = (element: Element): HTMLElement | null => (element.ownerDocument.defaultView?.frameElement ?? null) as HTMLElement | null;

/** Where a frame's own pixels begin in the window around it, and how large they are drawn there. */
function insideOf(frame: HTMLElement): { x: number; y: number; scale: number } {
  const { left, top, width } = frame.getBoundingClientRect();
  const scale = frame.offsetWidth ? width / frame.offsetWidth : 1;
  return { x: left + frame.clientLeft * scale, y: top + frame.clientTop * scale, scale };
}

/** `at`, in the pixels of the frame that `of` is in, in those of our window. */
export function inWindow(at: Rect, of: Element): Rect {
  const frame = frameOf(of);
  if (!frame) return at;
  const { x, y, scale } = insideOf(frame);
  return inWindow(rect(x + at.left * scale, y + at.top * scale, (at.right - at.left) * scale, (at.bottom - at.top) * scale), frame);
}

/** A point of our window in the pixels of the frame that `of` is in. */
export function inFrame([left, top]: readonly [number, number], of: Element): readonly [number, number] {
  const frame = frameOf(of);
  if (!frame) return [left, top];
  const [outerLeft, outerTop] = inFrame([left, top], frame);
  const { x, y, scale } = insideOf(frame);
  return [(outerLeft - x) / scale, (outerTop - y) / scale];
}

/** The place of `element` in our window. */
export const placeOf = (element: Element): Rect => inWindow(element.getBoundingClientRect(), element);

/** The part of `box`, without its borders, that can be seen in our window: that, every frame and every scrolling ancestor cut it. */
export function visibleArea(box: HTMLElement): Rect | null {
  const outer = box.getBoundingClientRect();
  const scale = box.offsetWidth ? outer.width / box.offsetWidth : 1;
  const { left, top, width, height } = innerSize(box);
  const area = rect(outer.left + left * scale, outer.top + top * scale, width * scale, height * scale);
  const { body, documentElement, defaultView } = box.ownerDocument;
  let seen = overlap(area, viewport(defaultView ?? window));
  for (let at = drawnParent(box); at && seen; at = drawnParent(at)) {
    if (at === body || at === documentElement) continue;
    const { overflowX, overflowY, position } = getComputedStyle(at);
    if (overflowX !== 'visible' || overflowY !== 'visible') seen = overlap(seen, at.getBoundingClientRect());
    // What lies around a fixed element does not cut it.
    if (position === 'fixed') break;
  }
  const frame = frameOf(box);
  if (!frame || !seen) return seen;
  const around = visibleArea(frame);
  return around && overlap(inWindow(seen, box), around);
}

/** The box within its borders, without scroll bars. Firefox leaves out the padding of an input, so there the borders are asked. */
export function innerSize(box: HTMLElement): { left: number; top: number; width: number; height: number } {
  if (box.localName !== 'input') {
    return { left: box.clientLeft, top: box.clientTop, width: box.clientWidth, height: box.clientHeight };
  }
  const style = getComputedStyle(box);
  const [left, top, right, bottom] = ['left', 'top', 'right', 'bottom'].map((side) =>
    Number.parseFloat(style.getPropertyValue(`border-${side}-width`)),
  ) as [number, number, number, number];
  return { left, top, width: box.offsetWidth - left - right, height: box.offsetHeight - top - bottom };
}

/** The parent in the tree as it is drawn, up to the frame. */
const drawnParent = (element: Element): Element | null => element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
