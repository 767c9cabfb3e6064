import { inside, rect, type Rect } from '../geometry';

/** What is known of the box and of the chip that wants a place at its edge. */
export interface Surroundings {
  readonly box: Rect;
  /** The part of the box that can be seen. */
  readonly visible: Rect;
  readonly window: Rect;
  readonly chip: { readonly width: number; readonly height: number };
  /** Room at the right for a scroll bar or a handle of the box's own. */
  readonly right: number;
  /** No control and no line of text lies there. */
  isFree(area: Rect): boolean;
}

export interface Spot {
  readonly left: number;
  readonly top: number;
  /** Only the small round form fits. */
  readonly dot: boolean;
}

export const DOT = 24;
const GAP = 8;
/** A box lower than this has room for the dot alone. */
const LOW = 56;

/** The first good place, in the order of the drawing; the dot where the chip finds none; null where both find none. */
export function chooseSpot(around: Surroundings): Spot | null {
  const sizes = [{ ...around.chip, dot: false }, { width: DOT, height: DOT, dot: true }];
  const { box, visible, window, right } = around;
  const low = box.bottom - box.top < LOW;
  for (const { width, height, dot } of low ? sizes.slice(1) : sizes) {
    const end = visible.right - right - GAP - width;
    const inBox = low ? (visible.top + visible.bottom - height) / 2 : visible.bottom - GAP - height;
    const places: Rect[] = [];
    // Inside only if it keeps clear of the far edge: a chip wider than a narrow box would lie over its beginning.
    if (end > visible.left + width) places.push(rect(end, inBox, width, height));
    if (visible.top < box.top + height) places.push(rect(box.right - 2 * GAP - width, box.top - height / 2, width, height));
    if (visible.bottom > box.bottom - height) places.push(rect(box.left + GAP, box.bottom - height / 2, width, height));
    places.push(rect(box.right + GAP, visible.top, width, height), rect(box.left - GAP - width, visible.top, width, height));
    const good = places.find((place) => inside(place, window) && around.isFree(place));
    if (good) return { left: good.left, top: good.top, dot };
  }
  return null;
}
