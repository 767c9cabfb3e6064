/**
 * Run once in tabs that were open at an update, before the new guard. Chromium's old scripts go by
 * themselves at the next event; Firefox stops them at once and leaves what they had drawn: a chip or a
 * checklist that nothing answers any more. Where this version's guard is already, all that stands there is its own.
 */
type Rooted = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

function rootOf(host: HTMLElement): ShadowRoot | null {
  return (host as Rooted).openOrClosedShadowRoot ?? (chrome as { dom?: typeof chrome.dom }).dom?.openOrClosedShadowRoot(host) ?? null;
}

for (const host of globalThis.secondLookGuard === undefined ? document.querySelectorAll<HTMLElement>(':root > div, dialog > div') : []) {
  // Ours has no attribute, and in its closed root nothing but surfaces of class `sl`.
  if (host.attributes.length === 0 && rootOf(host)?.querySelector('.sl')) host.remove();
}
