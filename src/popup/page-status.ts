import { platforms } from '../platforms/index';
import type { InForce } from '../settings/load';
import { isWithin, placeOf } from '../settings/places';
import type { MessageKey } from '../strings';
import type { SeenPage } from './ask-page';

export interface PageStatus {
  readonly lamp: 'on' | 'off' | 'mind';
  readonly title: MessageKey;
  readonly line: MessageKey;
  /** What is posted here and not held. */
  readonly gaps?: readonly MessageKey[];
}

/** Pages on the web that browsers keep extensions out of. */
const STORES = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

const off = (line: MessageKey): PageStatus => ({ lamp: 'off', title: 'state_off', line });

/** What the popup says of this page, and the reason that a person can do something with. */
export function pageStatus({ url, guard, within }: SeenPage, { values, from }: Pick<InForce, 'values' | 'from'>): PageStatus {
  if (values.askWhen === 'off') {
    return from.askWhen === 'managed'
      ? { lamp: 'off', title: 'state_off_school', line: 'state_off_school_line' }
      : { lamp: 'off', title: 'state_off_you', line: 'state_off_you_line' };
  }
  let gaps: readonly MessageKey[] = [];
  let isGuessed = false;
  const page = /^https?:/.test(url) && URL.canParse(url) ? new URL(url) : null;
  if (page) {
    const site = platforms.find(({ matches }) => isWithin(matches, page.hostname, page.pathname));
    gaps = (site?.gaps ?? []).map((gap) => `gap_${gap}` as const);
    isGuessed = site?.composers.length === 0;
    // A guard that is there proves the site is on the list, whichever way it got there.
    const place = placeOf(values, page.hostname, page.pathname, site !== undefined || guard !== null);
    if (place === 'record') return off('state_off_record');
    if (place === 'excluded') return off('state_off_excluded');
    if (place === 'unlisted' && within.some((host) => placeOf(values, host, '/', true) === 'listed')) return { lamp: 'on', title: 'state_part', line: 'state_part_within' };
    if (place === 'unlisted') return off(STORES.includes(page.hostname) ? 'state_off_browser' : 'state_off_unlisted');
  }
  if (isGuessed && (guard === 'watching' || guard === 'part')) return { lamp: 'on', title: 'state_part', line: 'state_part_guessed' };
  if (guard === 'watching' && gaps.length > 0) return { lamp: 'on', title: 'state_part', line: 'state_part_gaps', gaps };
  if (guard === 'watching') return { lamp: 'on', title: 'state_on', line: 'state_on_line' };
  if (guard === 'part') return { lamp: 'on', title: 'state_part', line: 'state_part_changed' };
  if (guard === 'error') return { lamp: 'mind', title: 'state_off', line: 'state_off_error' };
  return off(page ? 'state_off_reload' : 'state_off_browser');
}
