/**
 * The text of a box as a person sees it, and the way back from an offset to the page. Own walk instead
 * of `innerText`, which gives no way back, and counts an empty paragraph as two line ends.
 */

type Piece = { readonly node: Text; readonly at: number };

/** Elements that start a line of their own whatever a site's style sheet says; asking for styles would cost a layout. */
const BLOCK = /^(P|DIV|LI|[UOD]L|D[DT]|T[DHR]|TABLE|H[1-6R]|BLOCKQUOTE|PRE|SECTION|ARTICLE|FIGURE)$/;

const isField = (box: Element): box is HTMLTextAreaElement | HTMLInputElement =>
  box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement;

function walk(box: Element): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let text = '';
  const line = (): void => {
    if (text && !text.endsWith('\n')) text += '\n';
  };
  const visit = (node: Node): void => {
    if (node instanceof Text) {
      pieces.push({ node, at: text.length });
      text += node.data;
    } else if (node instanceof Element) {
      if (node.localName === 'br') {
        // The filler at the end of a paragraph that editors put there draws no line.
        if (node.nextSibling || !node.previousSibling || !BLOCK.test(node.parentElement?.tagName ?? '')) text += '\n';
      } else if (node.checkVisibility() || getComputedStyle(node).display === 'contents') {
        const block = BLOCK.test(node.tagName);
        if (block) line();
        node.childNodes.forEach(visit);
        if (block && node.nextSibling) line();
      }
    }
  };
  box.childNodes.forEach(visit);
  return { text, pieces };
}

/** The text of `box`: a field's value, or what an editable element shows, one `\n` a line. */
export function readText(box: Element): string {
  return isField(box) ? box.value : walk(box).text;
}

/**
 * The range of an editable element that shows `start…end` of `readText(box)`, in UTF-16 units; null for
 * text fields, and where the box has changed since.
 */
export function rangeOf(box: Element, start: number, end: number): Range | null {
  if (isField(box)) return null;
  const { pieces } = walk(box);
  const range = new Range();
  let open = false;
  for (const { node, at } of pieces) {
    const stop = at + node.length;
    if (!open && start >= at && start < stop) {
      range.setStart(node, start - at);
      open = true;
    }
    if (open && end <= stop) {
      range.setEnd(node, Math.max(end - at, 0));
      return range;
    }
  }
  return null;
}
