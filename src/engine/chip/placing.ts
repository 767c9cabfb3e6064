import { containsAcross, focusedIn, isChoosing, isField } from '../../composed-tree';
import { placeOf, sameRect, visibleArea, type Rect } from '../geometry';
import type { Layer } from '../layer';
import type { Marks } from '../marks';
import type { Row } from '../rows';
import type { WordPlaces } from '../word-places';
import { panelFor, spotFor, staysClear } from './place';
import { isCovered } from './probe';
import type { Spot } from './spot';

/** What is to be put in its place. */
export interface Placed {
  readonly box: HTMLElement;
  readonly standing: readonly Row[];
  /** An input method is open: the chip keeps away from its window. */
  readonly composing: boolean;
  readonly post: Element | null;
  /** A line of ours stands beside the box. */
  readonly says: boolean;
}

/** Puts chip, marks, list and line where the box is now. */
export interface Placing {
  /** Once a frame: read everything, then write everything. While a person types, what cannot have moved is not looked for again. */
  place(placed: Placed, typed: boolean): void;
  forget(): void;
}

export interface PlacingOptions {
  readonly layer: Layer;
  readonly words: WordPlaces;
  readonly marks: Marks;
  /** The chip has room for a dot alone now, or for its number again. */
  onDot(dot: boolean): void;
}

export function createPlacing({ layer, words, marks, onDot }: PlacingOptions): Placing {
  /** Where the box and the chip were at the last full look. */
  let look: { readonly at: Rect; readonly area: Rect; readonly spot: Spot; readonly count: number } | null = null;
  let dot = false;
  const byId = (id: string): HTMLElement | null => layer.root.getElementById(id);

  return {
    place({ box, standing, composing, post, says }, typed) {
      const spans = words.places();
      // No probe can see the lines of a field; where they are not measured either, all of it counts as text.
      const linesIn = (area: Rect | null): readonly Rect[] => spans.at(-1) ?? (isField(box) && area ? [area] : []);
      const at = placeOf(box);
      const isStill = typed && look && look.count === standing.length && sameRect(at, look.at) && !isChoosing(box);
      const still = isStill && look && staysClear(look.spot, box, look.count, linesIn(look.area)) ? look : null;
      const area = still?.area ?? seenOf(box, layer.root.host);
      const spanRows = standing.flatMap((row, index) => row.indexes.map(() => index));
      const spot = still?.spot ?? (area && !composing && !isChoosing(box) ? spotFor(box, layer.root.host, standing.length, linesIn(area)) : null);
      look = area && spot && { at, area, spot, count: standing.length };
      if (spot && spot.dot !== dot) {
        dot = spot.dot;
        onDot(dot);
      }
      const panel = byId('list');
      const panelSpot = panel && area ? panelFor(box, panel, post) : null;
      const line = says ? byId('line') : null;
      const lineSpot = line && area ? panelFor(box, line, post) : null;

      marks.draw(spanRows.map((row, index) => ({ row, rects: spans[index] ?? [] })), area, still === null);
      const chip = byId('spot');
      if (chip) {
        chip.hidden = spot === null;
        if (spot) move(chip, spot.left, spot.top);
      }
      if (panel) {
        panel.hidden = area === null;
        panel.classList.toggle('sheet', panelSpot?.sheet === true);
        if (panelSpot && !panelSpot.sheet) move(panel, panelSpot.left, panelSpot.top);
        else panel.removeAttribute('style');
      }
      if (line) line.style.visibility = area ? '' : 'hidden';
      if (line && lineSpot) {
        if (lineSpot.sheet) move(line, 8, innerHeight - line.offsetHeight - 8);
        else move(line, lineSpot.left, lineSpot.top);
      }
    },
    forget() {
      look = null;
    },
  };
}

/** What can be seen of `box`; nothing where something of the page lies over its middle and nobody writes in it. */
function seenOf(box: HTMLElement, host: Element): Rect | null {
  const area = box.isConnected && box.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ? visibleArea(box) : null;
  if (!area || containsAcross(box, focusedIn(document))) return area;
  return isCovered((area.left + area.right) / 2, (area.top + area.bottom) / 2, box, host) ? null : area;
}

function move({ style }: HTMLElement, left: number, top: number): void {
  style.left = `${Math.round(left)}px`;
  style.top = `${Math.round(top)}px`;
}
