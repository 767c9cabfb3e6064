import { inside, overlap, rect, type Rect } from '../geometry';

interface Room {
  readonly box: Rect;
  readonly window: Rect;
  readonly panel: { readonly width: number; readonly height: number };
  /** The site's own Post control, if known: the list stays off it while there is another place. */
  readonly post: Rect | null;
}

/** Where the findings list goes; `sheet` = along the lower edge, for windows too low for anything else. */
export type PanelSpot = { readonly left: number; readonly top: number; readonly sheet: false } | { readonly sheet: true };

const EDGE = 8;
const LOW = 400;

/** Beside the box, else above, else below it or below Post, else wherever it fits; pure, so that every case is a test. */
export function choosePanelSpot({ box, window, panel, post }: Room): PanelSpot {
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
  const places = [
    rect(box.right + EDGE, along, width, height),
    rect(box.left - EDGE - width, along, width, height),
    rect(across, box.top - EDGE - height, width, height),
    rect(across, box.bottom + EDGE, width, height),
    ...(post ? [rect(across, post.bottom + EDGE, width, height)] : []),
  ].filter((place) => inside(place, room));
  const good = places.find((place) => !post || !overlap(place, post)) ?? places[0];
  if (good) return { left: good.left, top: good.top, sheet: false };
  // Nothing beside it: over the side of the box that is further from Post.
  const low = post ? post.top > (box.top + box.bottom) / 2 : false;
  return { left: across, top: low ? room.top : Math.max(room.bottom - height, room.top), sheet: false };
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
