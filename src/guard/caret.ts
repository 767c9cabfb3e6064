/** Remembers where the caret stands, and gives what puts it back there with the focus on `box`. */
export function keepCaret(box: HTMLElement): () => void {
  const selection = (box.getRootNode() as Document).getSelection?.() ?? document.getSelection();
  const inBox = selection?.anchorNode && box.contains(selection.anchorNode);
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  return () => {
    // A text field keeps its own selection; an editable element's is the document's, and a click elsewhere moves it.
    box.focus({ preventScroll: true });
    if (inBox && anchorNode?.isConnected && focusNode?.isConnected) {
      selection?.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
    }
  };
}
