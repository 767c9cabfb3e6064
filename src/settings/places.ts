import type { Settings } from './schema';
import { isRecordSystem, liesIn, matchPattern, sitesOf } from './sites';

/** Where a page stands by the settings. `listed`: known by name or among the extra sites. */
export type Place = 'listed' | 'unlisted' | 'excluded' | 'record';

/** Where the address stands; the school's exclusions win over everything that would watch it. */
export function placeOf(settings: Pick<Settings, 'extraSites' | 'excludedSites'>, host: string, path: string, known: boolean): Place {
  const within = (entries: readonly string[]): boolean => sitesOf(entries).some((site) => liesIn(site, host, path));
  if (isRecordSystem(host)) return 'record';
  if (within(settings.excludedSites)) return 'excluded';
  return known || within(settings.extraSites) ? 'listed' : 'unlisted';
}

/** Is the address one of the school's own work channels? */
export function isWorkSite(settings: Pick<Settings, 'workSites'>, host: string, path: string): boolean {
  return sitesOf(settings.workSites).some((site) => liesIn(site, host, path));
}

/** The match patterns to register and to leave out. An exclusion within a host is not among them: `placeOf` tells it. */
export function registrations(settings: Pick<Settings, 'extraSites' | 'excludedSites'>): { readonly watch: readonly string[]; readonly leave: readonly string[] } {
  const leave = sitesOf(settings.excludedSites).filter(({ path }) => !path).map(matchPattern);
  const watch = sitesOf(settings.extraSites).map(matchPattern);
  return { watch: [...new Set(watch)].filter((pattern) => !leave.includes(pattern)), leave: [...new Set(leave)] };
}
