/**
 * The text of a box as a person sees it, and the way back from an offset to the page. Own walk instead
 * of `innerText`, which gives no way back, and counts an empty paragraph as two line ends.
 */
import { isField } from '../composed-tree';
import type { Composer } from '../guard/contract';

/** Elements that start a line of their own whatever a site's style sheet says; asking for styles would cost a layout. */
const BLOCK = /^(P|DIV|LI|[UOD]L|D[DT]|T[DHR]|TABLE|H[1-6R]|BLOCKQUOTE|PRE|SECTION|ARTICLE|FIGURE)$/;

/** @param met hears of every text node, and how much text comes before it */
function walk(box: Element, met?: (node: Text, at: number) => void): string {
  let text = '';
  // What the last step of posting hides is read as if it were shown.
  const isHidden = !box.checkVisibility();
  const line = (): void => {
    if (text && !text.endsWith('\n')) text += '\n';
  };
  const visit = (node: Node): void => {
    if (node.nodeType === 3) {
      met?.(node as Text, text.length);
      text += (node as Text).data;
    } else if (node.nodeType === 1) {
      const element = node as Element;
      if (element.localName === 'br') {
        // The filler at the end of a paragraph that editors put there draws no line.
        if (node.nextSibling || !node.previousSibling || !BLOCK.test(node.parentElement?.tagName ?? '')) text += '\n';
      } else if (isHidden || element.checkVisibility() || getComputedStyle(element).display === 'contents') {
        const block = BLOCK.test(element.tagName);
        if (block) line();
        node.childNodes.forEach(visit);
        if (block && node.nextSibling) line();
      }
    }
  };
  box.childNodes.forEach(visit);
  return text;
}

/** The text of `box`: a field's value, or what an editable element shows, one `\n` a line. */
export function readText(box: Element): string {
  return isField(box) ? box.value : walk(box);
}

/** All that a post would publish, one field a paragraph; '' for nothing. */
export const readPost = ({ fields }: Composer): string => joined(fields.map(readText));

/** Fields with nothing in them are no part of a post. */
export const joined = (texts: readonly string[]): string => texts.filter((text) => text.trim()).join('\n');

/**
 * The range of an editable element that shows `start…end` of `readText(box)`, in UTF-16 units; null for
 * text fields, and where the box has changed since.
 */
export function rangeOf(box: Element, start: number, end: number): Range | null {
  if (isField(box)) return null;
  const range = box.ownerDocument.createRange();
  let state: 'before' | 'open' | 'done' = 'before';
  walk(box, (node, at) => {
    const stop = at + node.length;
    if (state === 'before' && start >= at && start < stop) {
      range.setStart(node, start - at);
      state = 'open';
    }
    if (state === 'open' && end <= stop) {
      range.setEnd(node, Math.max(end - at, 0));
      state = 'done';
    }
  });
  return state === ('done' as typeof state) ? range : null;
}
