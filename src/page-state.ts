import { browser } from './browser';

/** How a page's guard stands. `part`: the site's rules knew a box no more, and it is guessed. */
export type GuardState = 'watching' | 'part' | 'error';

function look(): GuardState | null {
  const door = globalThis.secondLookGuard;
  if (door === undefined) return null;
  return door?.failed() ? 'error' : door?.changed ? 'part' : 'watching';
}

async function guards(target: chrome.scripting.InjectionTarget): Promise<readonly GuardState[]> {
  const frames = await browser.scripting.executeScript({ target, func: look }).catch(() => []);
  return frames.flatMap(({ result }) => (result as GuardState | null | undefined) ?? []);
}

/** Looks into the top frame of a tab; null where no guard is, or none can be. A page has no listener of ours for this. */
export async function guardIn(tabId: number): Promise<GuardState | null> {
  return (await guards({ tabId }))[0] ?? null;
}

/** Is any frame of the tab watched? */
export async function isWatchedWithin(tabId: number): Promise<boolean> {
  return (await guards({ tabId, allFrames: true })).length > 0;
}
