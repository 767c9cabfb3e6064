import { overlap, type Rect } from './geometry';

/** Underline and wash over the noticed words: boxes of our own in a closed root, so that no page can ask which words they are. */
export interface Marks {
  readonly node: HTMLElement;
  /** One write: the boxes of each row's words, cut to what can be seen of the box; `look`: and to what nothing lies over. */
  draw(words: readonly { readonly row: number; readonly rects: readonly Rect[] }[], area: Rect | null, look: boolean): void;
}

/** More than anyone reads at a glance; a page full of names must not cost a page full of elements. */
const MOST = 80;

/** `covered` says that something of the page lies over a point of the box: a menu, a bar that stays on top. */
export function createMarks(covered: (x: number, y: number) => boolean): Marks {
  const node = document.createElement('div');
  node.className = 'marks';
  const pool: HTMLElement[] = [];

  return {
    node,
    draw(words, area, look) {
      const pieces = area ? words.flatMap(({ row, rects }) => lines(rects, area).map((piece) => ({ row, piece }))) : [];
      // All reading before all writing: one layout a frame.
      const seen = pieces
        .slice(0, MOST)
        .filter(({ piece: { seen: part } }) => !look || !covered((part.left + part.right) / 2, (part.top + part.bottom) / 2));
      if (area && seen.length > 0) {
        put(node, area);
        node.hidden = false;
      } else node.hidden = true;
      seen.forEach(({ row, piece: { whole } }, index) => {
        const box = (pool[index] ??= node.appendChild(document.createElement('i')));
        box.hidden = false;
        box.dataset['row'] = String(row);
        put(box, whole, area ?? whole);
      });
      for (const box of pool.slice(seen.length)) box.hidden = true;
    },
  };
}

/** One box a line: inline elements within the words make several. */
function lines(rects: readonly Rect[], area: Rect): { whole: Rect; seen: Rect }[] {
  const merged: Rect[] = [];
  for (const next of rects) {
    if (next.right - next.left < 1) continue;
    const last = merged.at(-1);
    const sameLine = last && Math.abs(last.bottom - next.bottom) < (next.bottom - next.top) / 2;
    if (last && sameLine && next.left <= last.right + 1 && next.right >= last.left - 1) {
      merged[merged.length - 1] = {
        left: Math.min(last.left, next.left),
        top: Math.min(last.top, next.top),
        right: Math.max(last.right, next.right),
        bottom: Math.max(last.bottom, next.bottom),
      };
    } else merged.push(next);
  }
  return merged.flatMap((whole) => {
    const seen = overlap(whole, area);
    return seen ? [{ whole, seen }] : [];
  });
}

function put(element: HTMLElement, at: Rect, from?: Rect): void {
  const { style } = element;
  style.left = `${at.left - (from?.left ?? 0)}px`;
  style.top = `${at.top - (from?.top ?? 0)}px`;
  style.width = `${at.right - at.left}px`;
  style.height = `${at.bottom - at.top}px`;
}
