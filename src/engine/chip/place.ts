import { isField, selectionAt } from '../../composed-tree';
import { inWindow, overlap, placeOf, rect, viewport, visibleArea, type Rect } from '../geometry';
import { choosePanelSpot, type PanelSpot } from './panel-spot';
import { isFree } from './probe';
import { DOT, chooseSpot, type Spot } from './spot';

/** Room that a scroll bar or a text field's own handle takes at the right. */
function rightRoom(box: HTMLElement): number {
  return box.localName === 'textarea' && getComputedStyle(box).resize !== 'none' ? 12 : 0;
}

/** Wide enough for the mark and the number in any of the system's faces. */
const sizeFor = (count: number): { width: number; height: number } => ({ width: count ? 50 + 9 * String(count).length : 40, height: 28 });

/** While a person types: is `spot` still clear of the text? Of an editable element only the line with the caret is looked at. */
export function staysClear({ left, top, dot }: Spot, box: HTMLElement, count: number, lines: readonly Rect[]): boolean {
  const { width, height } = dot ? { width: DOT, height: DOT } : sizeFor(count);
  const chip = rect(left, top, width, height);
  if (isField(box)) return !lines.some((line) => overlap(line, chip));
  const selection = selectionAt(box);
  const [caret] = selection?.rangeCount ? selection.getRangeAt(0).getClientRects() : [];
  if (!caret) return false;
  const at = inWindow(caret, box);
  return at.bottom <= chip.top || at.top >= chip.bottom || at.right < chip.left - 2 * (at.bottom - at.top);
}

/** A spot for the chip beside `box`; null where there is none. `lines` = the text of a field, which no probe can see. */
export function spotFor(box: HTMLElement, host: Element, count: number, lines: readonly Rect[]): Spot | null {
  const visible = visibleArea(box);
  if (!visible) return null;
  return chooseSpot({
    box: placeOf(box),
    visible,
    window: viewport(),
    chip: sizeFor(count),
    right: rightRoom(box),
    isFree: (area) => isFree(area, box, host, lines),
  });
}

/** Any of these may post what is written beside it. */
const BUTTON = 'button,input[type=submit],[role=button]';

/** A place beside `box` for something of the size of `element`. */
export function panelFor(box: HTMLElement, element: HTMLElement, post: Element | null): PanelSpot {
  const { offsetWidth: width, offsetHeight: height } = element;
  return choosePanelSpot({
    box: placeOf(box),
    window: viewport(),
    panel: { width, height },
    keepOff: (post ? [post] : [...(box.getRootNode() as ParentNode).querySelectorAll(BUTTON)]).map(placeOf),
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
