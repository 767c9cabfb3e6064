import { containsAcross } from '../../composed-tree';
import { inFrame, inWindow, overlap, type Rect } from '../geometry';

/** What a person may press, or look at, in a page. */
const CONTROL =
  'a[href],button,input,select,textarea,summary,label,img,svg,canvas,video,audio,iframe,[contenteditable],[tabindex]:not([tabindex="-1"]),[role=button],[role=link],[role=checkbox],[role=switch],[role=tab],[role=menuitem],[role=option],[role=slider]';
/** A longer stretch is taken as text everywhere: to measure it would cost more than a place is worth. */
const LONGEST = 20_000;

/** No control is smaller than this, CSS pixels. */
const STEP = 12;

/** Does `area` lie over nothing but empty paper? Looked up at its corners, and between them so closely that no control is missed; `host` is ours and does not count. */
export function isFree(area: Rect, box: Element, host: Element, lines: readonly Rect[]): boolean {
  if (lines.some((line) => overlap(line, area))) return false;
  const { left, top, right, bottom } = area;
  const across = Math.ceil((right - left - 2) / STEP);
  const down = Math.ceil((bottom - top - 2) / STEP);
  const seen = new Set<Element>();
  for (let at = 0; at < (across + 1) * (down + 1); at += 1) {
    const x = left + 1 + ((right - left - 2) * (at % (across + 1))) / across;
    const y = top + 1 + ((bottom - top - 2) * Math.floor(at / (across + 1))) / down;
    for (const element of stackAt(x, y, box)) {
      if (element === host || seen.has(element)) continue;
      seen.add(element);
      const around = containsAcross(element, box);
      if (!around && element.matches(CONTROL)) return false;
      if (hasText(element, area)) return false;
      if (around && element !== box) break;
    }
  }
  return true;
}

/** Is something of the page drawn over this point of `box`? */
export function isCovered(x: number, y: number, box: Element, host: Element): boolean {
  const [top] = stackAt(x, y, box).filter((element) => element !== host);
  return !top || !(containsAcross(top, box) || box.contains(top));
}

/** At a point of our window, seen from the tree that `box` is in; from outside, all of a shadow root is its host. */
function stackAt(x: number, y: number, box: Element): Element[] {
  const root = box.getRootNode() as Document | ShadowRoot;
  const [left, top] = inFrame([x, y], box);
  const inner = root.elementsFromPoint(left, top);
  const here = inner.length > 0 ? inner : box.ownerDocument.elementsFromPoint(left, top);
  const frame = box.ownerDocument.defaultView?.frameElement;
  if (!frame) return here;
  // What lies over the frame comes first, and instead of it what is in it.
  const around = stackAt(x, y, frame);
  const at = around.indexOf(frame);
  return at < 0 ? around : [...around.slice(0, at), ...here];
}

function hasText(element: Element, area: Rect): boolean {
  for (const node of element.childNodes) {
    if (node.nodeType !== 3 || !node.nodeValue?.trim()) continue;
    if (node.nodeValue.length > LONGEST) return true;
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(node);
    if ([...range.getClientRects()].some((line) => overlap(inWindow(line, element), area))) return true;
  }
  return false;
}
