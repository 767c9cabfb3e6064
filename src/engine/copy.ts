/** Puts `text` on the clipboard; false where the page's policy or a plain `http:` address forbids it. */
export async function copyText(text: string, root: ShadowRoot): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyOld(text, root);
  }
}

/** The older command, which works without the clipboard permission. Our own listener fills it, so nothing has to be selected. */
function copyOld(text: string, root: ShadowRoot): boolean {
  const focused = root.activeElement;
  if (!focused) return false;
  let filled = false;
  const fill = (event: Event): void => {
    const data = (event as ClipboardEvent).clipboardData;
    if (!data) return;
    data.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    filled = true;
  };
  root.addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy') && filled;
  } catch {
    return false;
  } finally {
    root.removeEventListener('copy', fill, { capture: true });
  }
}
