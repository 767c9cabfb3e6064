type Field = HTMLTextAreaElement | HTMLInputElement;

/** Remembers where the caret stands, and gives what puts it back there with the focus on `box`. */
export function keepCaret(box: HTMLElement): () => void {
  if ('selectionStart' in box) {
    const { selectionStart, selectionEnd, selectionDirection } = box as Field;
    return () => {
      box.focus({ preventScroll: true });
      // Pressing a button with the mouse moves it, in Chromium also inside a closed root.
      (box as Field).setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
    };
  }
  const selection = document.getSelection();
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  const inBox = anchorNode && box.contains(anchorNode);
  return () => {
    box.focus({ preventScroll: true });
    if (inBox && anchorNode.isConnected && focusNode?.isConnected) {
      // An editor may have cut its text into other nodes meanwhile: an offset past the end throws.
      selection?.setBaseAndExtent(anchorNode, within(anchorNode, anchorOffset), focusNode, within(focusNode, focusOffset));
    }
  };
}

const within = (node: Node, offset: number): number => Math.min(offset, (node as Text).length ?? node.childNodes.length);
