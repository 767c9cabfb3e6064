import { innerSize, rect, type Rect } from './geometry';

/** Where browsers say nothing of the letters in a text field, the same text laid out in the same way inside our own root. */

const COPIED = [
  'direction', 'font-family', 'font-feature-settings', 'font-kerning', 'font-size', 'font-size-adjust', 'font-stretch',
  'font-style', 'font-variant', 'font-variation-settings', 'font-weight', 'hyphens', 'letter-spacing', 'line-break',
  'line-height', 'tab-size', 'text-align', 'text-indent', 'text-rendering', 'text-transform', 'word-break', 'word-spacing',
] as const;

export interface Mirror {
  readonly node: HTMLElement;
  /** Lays `field` out anew; to be called when its text or size has changed. */
  copy(field: HTMLTextAreaElement | HTMLInputElement): void;
  /** The boxes of `start…end` in the window, as `field` is scrolled now. */
  rects(field: HTMLTextAreaElement | HTMLInputElement, start: number, end: number): Rect[];
}

export function createMirror(): Mirror {
  const node = document.createElement('div');
  node.className = 'mirror';
  const letters = document.createTextNode('');
  node.append(letters);
  const range = new Range();

  return {
    node,
    copy(field) {
      const style = getComputedStyle(field);
      for (const name of COPIED) node.style.setProperty(name, style.getPropertyValue(name));
      const line = field.localName === 'input';
      const size = innerSize(field);
      const height = inner(size.height, style.paddingTop, style.paddingBottom);
      node.style.whiteSpace = line ? 'pre' : 'pre-wrap';
      node.style.overflowWrap = line ? 'normal' : 'break-word';
      node.style.width = `${inner(size.width, style.paddingLeft, style.paddingRight)}px`;
      // A single line stands in the middle of its field.
      if (line) node.style.lineHeight = `${height}px`;
      // A last line end makes a line only with something after it.
      letters.data = `${field.value}\u200B`;
    },
    rects(field, start, end) {
      if (end >= letters.length) return [];
      const style = getComputedStyle(field);
      const outer = field.getBoundingClientRect();
      const scale = field.offsetWidth ? outer.width / field.offsetWidth : 1;
      const origin = node.getBoundingClientRect();
      const { left: borderLeft, top: borderTop } = innerSize(field);
      const dx = borderLeft + Number.parseFloat(style.paddingLeft) - field.scrollLeft - origin.left;
      const dy = borderTop + Number.parseFloat(style.paddingTop) - field.scrollTop - origin.top;
      range.setStart(letters, start);
      range.setEnd(letters, end);
      return [...range.getClientRects()].map(({ left, top, width, height }) =>
        rect(outer.left + (left + dx) * scale, outer.top + (top + dy) * scale, width * scale, height * scale),
      );
    },
  };
}

const inner = (size: number, before: string, after: string): number =>
  Math.max(size - Number.parseFloat(before) - Number.parseFloat(after), 0);
