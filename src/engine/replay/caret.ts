import { isField, selectionAt } from '../../composed-tree';
import { isInPage } from './again';

/** Remembers where the caret stands in `box`, and gives what puts it back, with the focus, into the box as it stands then. */
export function keepCaret(box: HTMLElement): (now: HTMLElement) => void {
  if (isField(box)) {
    const { selectionStart, selectionEnd, selectionDirection } = box;
    return (now) => {
      now.focus({ preventScroll: true });
      // Pressing a button with the mouse moves it, in Chromium also inside a closed root.
      (now as typeof box).setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
    };
  }
  const selection = selectionAt(box);
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  const inBox = anchorNode && box.contains(anchorNode);
  return (now) => {
    now.focus({ preventScroll: true });
    if (inBox && focusNode && isInPage(anchorNode) && isInPage(focusNode)) {
      // An editor may have cut its text into other nodes meanwhile: an offset past the end throws.
      selection?.setBaseAndExtent(anchorNode, within(anchorNode, anchorOffset), focusNode, within(focusNode, focusOffset));
    }
  };
}

const within = (node: Node, offset: number): number => Math.min(offset, (node as Text).length ?? node.childNodes.length);
