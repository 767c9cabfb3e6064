import type { Settings } from './schema';
import { isRecordSystem, liesIn, matchPattern, recordSystemsIn, sitesOf } from './sites';

/** Where a page stands by the settings. `listed`: known by name or among the extra sites. */
export type Place = 'listed' | 'unlisted' | 'excluded' | 'record';

/** Does the address lie within one of `entries`: the sites of a setting, or match patterns of a manifest? */
export function isWithin(entries: readonly string[], host: string, path: string): boolean {
  return sitesOf(entries).some((site) => liesIn(site, host, path));
}

type Watched = Pick<Settings, 'extraSites' | 'workSites' | 'excludedSites'>;
/** What a school watches besides the sites known by name. */
const addedBy = ({ extraSites, workSites }: Watched): readonly string[] => [...extraSites, ...workSites];

/** Where the address stands; the school's exclusions win over everything that would watch it. */
export function placeOf(settings: Watched, host: string, path: string, known: boolean): Place {
  if (isRecordSystem(host)) return 'record';
  if (isWithin(settings.excludedSites, host, path)) return 'excluded';
  return known || isWithin(addedBy(settings), host, path) ? 'listed' : 'unlisted';
}

/** The match patterns to register and to leave out. An exclusion within a host is not among them: `placeOf` tells it. */
export function registrations(settings: Watched): { readonly watch: readonly string[]; readonly leave: readonly string[] } {
  const sites = sitesOf(addedBy(settings));
  const leave = [...sitesOf(settings.excludedSites).filter(({ path }) => !path).map(matchPattern), ...sites.flatMap(recordSystemsIn)];
  const watch = sites.map(matchPattern);
  return { watch: [...new Set(watch)].filter((pattern) => !leave.includes(pattern)), leave: [...new Set(leave)] };
}
