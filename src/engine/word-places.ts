import { isField, selectionAt } from '../composed-tree';
import { rangeOf } from './read-text';
import { inWindow, type Rect } from './geometry';
import { createMirror, type Mirror } from './mirror';

/** Part of a field's value as Chromium gives it: rectangles, but no nodes. */
interface ValueRange {
  getClientRects(): DOMRectList;
  disconnect?(): void;
}
type Field = (HTMLTextAreaElement | HTMLInputElement) & { readonly createValueRange?: (start: number, end: number) => ValueRange };

/** Where words of a box stand in the window, now and as the page scrolls. */
export interface WordPlaces {
  /** Goes into our root: where a text field has to be measured, it is measured in here. */
  readonly node: HTMLElement;
  /** Takes up `spans` of the text that `box` shows now. */
  take(box: HTMLElement, spans: readonly (readonly [start: number, end: number])[]): void;
  /** The rectangles of each span, in their order, and behind them those of a field's whole text. */
  places(): Rect[][];
  /** The caret stands behind every span: what is typed there moves none of them. */
  areBehind(): boolean;
  drop(): void;
}

/** Beyond this length nothing is measured: a pasted book has its findings in the list, not under its words. */
const LONGEST = 20_000;

const none = (): Rect[][] => [];
const no = (): boolean => false;

export function createWordPlaces(): WordPlaces {
  const mirror: Mirror = createMirror();
  let live: ValueRange[] = [];
  let places: () => Rect[][] = none;
  let areBehind: () => boolean = no;

  const drop = (): void => {
    for (const range of live) range.disconnect?.();
    live = [];
    places = none;
    areBehind = no;
  };
  return {
    node: mirror.node,
    drop,
    places: () => places(),
    areBehind: () => areBehind(),
    take(box, spans) {
      drop();
      let taken: { getClientRects(): DOMRectList }[];
      if (isField(box)) {
        if (box.value.length > LONGEST) return;
        const last = Math.max(0, ...spans.map(([, end]) => end));
        areBehind = () => (box.selectionStart ?? 0) > last;
        spans = [...spans, [0, box.value.length]];
        const values = valueRanges(box, spans);
        if (values) taken = live = values;
        else {
          let width = Number.NaN;
          places = () => {
            if (width !== box.clientWidth) mirror.copy(box);
            width = box.clientWidth;
            return spans.map(([start, end]) => mirror.rects(box, start, end).map((at) => inWindow(at, box)));
          };
          return;
        }
      } else {
        if ((box.textContent?.length ?? 0) > LONGEST) return;
        const ranges = spans.map(([start, end]) => rangeOf(box, start, end) ?? new Range());
        areBehind = () => {
          const { focusNode, focusOffset = 0 } = selectionAt(box) ?? {};
          return !!focusNode && ranges.every((range) => range.startContainer.getRootNode() !== focusNode.getRootNode() || range.comparePoint(focusNode, focusOffset) > 0);
        };
        taken = ranges;
      }
      places = () => taken.map((range) => [...range.getClientRects()].map((at) => inWindow(at, box)));
    },
  };
}

function valueRanges(box: Field, spans: readonly (readonly [number, number])[]): ValueRange[] | null {
  if (typeof box.createValueRange !== 'function') return null;
  const { length } = box.value;
  try {
    return spans.map(([start, end]) => box.createValueRange!(Math.min(start, length), Math.min(end, length)));
  } catch {
    return null;
  }
}
