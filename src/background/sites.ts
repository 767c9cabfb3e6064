import { browser } from '../browser';

/** The guard of a site that the manifest does not name, and what looks there for software that is known. */
const LISTED = ['guard/listed.js', 'guard/marks.js'];
const PREFIX = 'site:';

async function register(pattern: string, excluded: readonly string[]): Promise<void> {
  // Without the permission registering "succeeds" and never runs.
  if (!(await browser.permissions.contains({ origins: [pattern] }))) return;
  await browser.scripting.registerContentScripts([
    {
      id: PREFIX + pattern,
      matches: [pattern],
      ...(excluded.length ? { excludeMatches: [...excluded] } : {}),
      js: LISTED,
      runAt: 'document_start',
      allFrames: true,
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    },
  ]);
  const open = await browser.tabs.query({ url: pattern });
  await Promise.allSettled(open.map((tab) => bring(tab.id, LISTED)));
}

async function bring(tabId: number | undefined, files: readonly string[]): Promise<void> {
  if (tabId === undefined) return;
  // Not in every frame: what another site has in it was not asked about. Those of the page's own origin its guard hears.
  await browser.scripting.executeScript({ target: { tabId }, files: ['clear-orphans.js', ...files] });
}

/**
 * Makes the registered sites those in `patterns` (match patterns): one registration a pattern, so that a
 * refused one takes no other with it. `afresh`: after an update, or once there is access, those already there are registered
 * again, which brings this version into the tabs that are open on them.
 */
export async function watchSites(patterns: readonly string[], excluded: readonly string[], afresh = false): Promise<void> {
  const there = await browser.scripting.getRegisteredContentScripts();
  const stale = there.filter(({ matches = [], excludeMatches = [] }) => afresh || !patterns.includes(matches[0] ?? '') || !same(excludeMatches, excluded));
  await Promise.all(stale.map(({ id }) => browser.scripting.unregisterContentScripts({ ids: [id] })));
  const kept = new Set(there.filter((script) => !stale.includes(script)).map(({ id }) => id));
  const missing = patterns.filter((pattern) => !kept.has(PREFIX + pattern));
  await Promise.allSettled(missing.map((pattern) => register(pattern, excluded)));
}

const same = (one: readonly string[], other: readonly string[]): boolean => one.toSorted().join() === other.toSorted().join();

/** After an install or update, or once there is access: the tabs already open get this version; the old guard in them notices that it is orphaned. */
export async function watchOpenTabs(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  for (const { matches = [], js = [] } of scripts) {
    const open = await browser.tabs.query({ url: matches });
    await Promise.allSettled(open.map((tab) => bring(tab.id, js)));
  }
}
