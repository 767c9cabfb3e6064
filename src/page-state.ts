import { browser } from './browser';

/** How a page's guard stands. `part`: the site's rules knew a box no more, and it is guessed. */
export type GuardState = 'watching' | 'part' | 'error';

function look(): GuardState | null {
  const door = globalThis.secondLookGuard;
  if (door === undefined) return null;
  return door?.failed() ? 'error' : door?.changed ? 'part' : 'watching';
}

/** Looks into the top frame of a tab; null where no guard is, or none can be. A page has no listener of ours for this. */
export async function guardIn(tabId: number): Promise<GuardState | null> {
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: look }).catch(() => []);
  return (frame?.result as GuardState | null | undefined) ?? null;
}

/** The hosts of a tab's frames in which a guard is. */
export async function watchedWithin(tabId: number): Promise<readonly string[]> {
  const watchedHost = (): string | null => (globalThis.secondLookGuard === undefined ? null : location.hostname);
  const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: watchedHost }).catch(() => []);
  return frames.flatMap(({ result }) => (result as string | null | undefined) ?? []);
}
