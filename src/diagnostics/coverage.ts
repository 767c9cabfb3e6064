import { browser } from '../browser';
import { platforms } from '../platforms/index';
import { registrations } from '../settings/places';
import type { Settings } from '../settings/schema';
import type { Strings } from '../strings';

/** How one site is watched on this computer. */
export interface Covered {
  readonly name: string;
  readonly how: string;
  /** The browser lets us into its pages. */
  readonly allowed: boolean;
}

const isAllowed = (origins: readonly string[]): Promise<boolean> => browser.permissions.contains({ origins: [...origins] }).catch(() => false);

/** Every site that is watched, known by name first; what the school leaves out of them is told by its own setting. */
export async function coverageIn(settings: Settings, { t }: Strings): Promise<readonly Covered[]> {
  const known = platforms.map(({ name, matches, gaps = [], composers }) => {
    const open = gaps.map((gap) => t(`gap_${gap}`)).join(', ');
    const how = composers.length === 0 ? t('dia_guessed') : open ? t('dia_but', { what: open }) : t('dia_all');
    return { name, how, matches };
  });
  const listed = registrations(settings).watch.map((pattern) => ({ name: pattern, how: t('dia_listed'), matches: [pattern] }));
  return Promise.all([...known, ...listed].map(async ({ name, how, matches }) => ({ name, how, allowed: await isAllowed(matches) })));
}
