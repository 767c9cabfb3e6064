import { inside, overlap, rect, type Rect } from '../geometry';

interface Room {
  readonly box: Rect;
  readonly window: Rect;
  readonly panel: { readonly width: number; readonly height: number };
  /** The site's own Post control, or every button where it is not known: the list stays off them while there is another place. */
  readonly keepOff: readonly Rect[];
}

/** Where the findings list goes; `sheet` = along the lower edge, for windows too low for anything else. */
export type PanelSpot = { readonly left: number; readonly top: number; readonly sheet: false } | { readonly sheet: true };

const EDGE = 8;
const LOW = 400;

/** Beside the box, else above, else below it or below what lies there; the first that covers the fewest. Pure, so that every case is a test. */
export function choosePanelSpot({ box, window, panel, keepOff }: Room): PanelSpot {
  const { width, height } = panel;
  if (window.bottom - window.top < LOW || window.right - window.left < width + 2 * EDGE) return { sheet: true };
  const room: Rect = {
    left: window.left + EDGE,
    top: window.top + EDGE,
    right: window.right - EDGE,
    bottom: window.bottom - EDGE,
  };
  const across = clamp(box.right - width, room.left, room.right - width);
  const along = clamp(box.top, room.top, room.bottom - height);
  const below = rect(across, box.bottom + EDGE, width, height);
  const covered = (place: Rect): readonly Rect[] => keepOff.filter((one) => overlap(place, one));
  const places = [
    rect(box.right + EDGE, along, width, height),
    rect(box.left - EDGE - width, along, width, height),
    rect(across, box.top - EDGE - height, width, height),
    below,
    rect(across, Math.max(...covered(below).map(({ bottom }) => bottom), box.bottom) + EDGE, width, height),
  ].filter((place) => inside(place, room));
  // Nothing beside it: over one end of the box.
  if (places.length === 0) places.push(rect(across, Math.max(room.bottom - height, room.top), width, height), rect(across, room.top, width, height));
  const [{ left, top }] = places.toSorted((a, b) => covered(a).length - covered(b).length) as [Rect];
  return { left, top, sheet: false };
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
