import type { Settings } from './schema';
import { isRecordSystem, liesIn, matchPattern, recordSystemsIn, sitesOf } from './sites';

/** Where a page stands by the settings. `listed`: known by name or among the extra sites. */
export type Place = 'listed' | 'unlisted' | 'excluded' | 'record';

/** Does the address lie within one of `entries`: the sites of a setting, or match patterns of a manifest? */
export function isWithin(entries: readonly string[], host: string, path: string): boolean {
  return sitesOf(entries).some((site) => liesIn(site, host, path));
}

/** Where the address stands; the school's exclusions win over everything that would watch it. */
export function placeOf(settings: Pick<Settings, 'extraSites' | 'excludedSites'>, host: string, path: string, known: boolean): Place {
  if (isRecordSystem(host)) return 'record';
  if (isWithin(settings.excludedSites, host, path)) return 'excluded';
  return known || isWithin(settings.extraSites, host, path) ? 'listed' : 'unlisted';
}

/** The match patterns to register and to leave out. An exclusion within a host is not among them: `placeOf` tells it. */
export function registrations(settings: Pick<Settings, 'extraSites' | 'excludedSites'>): { readonly watch: readonly string[]; readonly leave: readonly string[] } {
  const sites = sitesOf(settings.extraSites);
  const leave = [...sitesOf(settings.excludedSites).filter(({ path }) => !path).map(matchPattern), ...sites.flatMap(recordSystemsIn)];
  const watch = sites.map(matchPattern);
  return { watch: [...new Set(watch)].filter((pattern) => !leave.includes(pattern)), leave: [...new Set(leave)] };
}
