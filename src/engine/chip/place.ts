import { overlap, placeOf, viewport, visibleArea, type Rect } from '../geometry';
import { choosePanelSpot, type PanelSpot } from './panel-spot';
import { isFree } from './probe';
import { chooseSpot, type Spot } from './spot';

/** Room that a scroll bar or a text field's own handle takes at the right. */
function rightRoom(box: HTMLElement): number {
  return box.localName === 'textarea' && getComputedStyle(box).resize !== 'none' ? 12 : 0;
}

/** A spot for the chip beside `box`; null where there is none. `lines` = the text of a field, which no probe can see. */
export function spotFor(box: HTMLElement, host: Element, count: number, lines: readonly Rect[]): Spot | null {
  const visible = visibleArea(box);
  if (!visible) return null;
  // Wide enough for the mark and the number in any of the system's faces.
  const width = count ? 50 + 9 * String(count).length : 40;
  return chooseSpot({
    box: placeOf(box),
    visible,
    window: viewport(),
    chip: { width, height: 28 },
    right: rightRoom(box),
    isFree: (area) => isFree(area, box, host, lines),
  });
}

/** A place beside `box` for something of the size of `element`. */
export function panelFor(box: HTMLElement, element: HTMLElement, post: Element | null): PanelSpot {
  const { offsetWidth: width, offsetHeight: height } = element;
  return choosePanelSpot({
    box: placeOf(box),
    window: viewport(),
    panel: { width, height },
    post: post && placeOf(post),
  });
}

/** Scrolls `box`, and the page, until `words` can be seen. */
export function bringIntoView(box: HTMLElement, words: Rect, start: Node | null): void {
  const area = visibleArea(box);
  if (area && overlap(words, area) === null) {
    box.scrollTop += (words.top + words.bottom - area.top - area.bottom) / 2;
  }
  const element = start?.nodeType === 1 ? (start as Element) : (start?.parentElement ?? box);
  if (!area) element.scrollIntoView({ block: 'center', inline: 'nearest' });
}
